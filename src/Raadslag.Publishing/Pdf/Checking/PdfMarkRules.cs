namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules that tie marked content and structure elements together (ISO 32000-1, 14.7.4).</summary>
internal sealed class PdfMarkRules(PdfStructure structure, PdfContents contents)
{
    private readonly Dictionary<PdfMark, List<(PdfElement Element, int? Page)>> _referrers = [];

    internal void Check()
    {
        foreach (var element in structure.Elements)
        {
            foreach (var (mark, page) in element.Marks)
            {
                if (!_referrers.TryGetValue(mark, out var all))
                {
                    _referrers[mark] = all = [];
                }

                all.Add((element, page));
            }
        }

        var unknown = contents.Marks.Where(mark => !_referrers.ContainsKey(mark.Key)).ToDictionary();
        foreach (var (mark, all) in _referrers)
        {
            if (!contents.Marks.ContainsKey(mark))
            {
                CheckMissing(mark, all, unknown);
            }
            else if (all.Count > 1)
            {
                contents.Findings.Add(PdfRule.MarkTwice, all[1].Element, $"{mark.Id}");
            }
            else
            {
                CheckParent(mark, all[0].Element);
            }
        }

        foreach (var (mark, page) in unknown)
        {
            contents.Findings.Add(PdfRule.MarkUnknown, $"{mark.Id}", page);
        }
    }

    private void CheckMissing(PdfMark mark, List<(PdfElement Element, int? Page)> all, Dictionary<PdfMark, int> unknown)
    {
        foreach (var (element, _) in all)
        {
            contents.File.Limits.Step(unknown.Count);
            var meant = unknown.Keys.FirstOrDefault(
                other => other.Id == mark.Id && Is(ParentOf(other), element),
                new(0, -1)
            );
            if (unknown.Remove(meant))
            {
                contents.Findings.Add(PdfRule.MarkOnOtherPage, element, $"{mark.Id}");
            }
            else
            {
                contents.Findings.Add(PdfRule.MarkMissing, element, $"{mark.Id}");
            }
        }
    }

    private void CheckParent(PdfMark mark, PdfElement element)
    {
        if (!Is(ParentOf(mark), element))
        {
            contents.Findings.Add(PdfRule.ParentTreeDisagrees, element, $"{mark.Id}");
        }
    }

    private CosValue? ParentOf(PdfMark mark) =>
        contents.Keys.TryGetValue(mark.Owner, out var key)
        && structure.Parents.GetValueOrDefault(key) is CosArray parents
        && mark.Id >= 0
        && mark.Id < parents.Count
            ? parents[mark.Id]
            : null;

    internal static bool Is(CosValue? value, PdfElement element) =>
        value is CosDictionary { Number: { } number } && number == element.Values.Number;
}
