namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules of links, fields and other annotations (ISO 14289-1, 7.18).</summary>
internal sealed class PdfAnnotationRules
{
    private const int Hidden = 2;
    private const int Print = 4;
    private const int Unseen = 1 | Hidden | 32;

    private readonly PdfStructure _structure;
    private readonly PdfFindingList _findings;
    private readonly bool _isArchive;
    private readonly Dictionary<int, PdfElement> _referrers = [];

    internal PdfAnnotationRules(PdfStructure structure, PdfFindingList findings, bool isArchive)
    {
        (_structure, _findings, _isArchive) = (structure, findings, isArchive);
        foreach (var element in structure.Elements)
        {
            foreach (var number in element.ObjectNumbers)
            {
                _referrers.TryAdd(number, element);
            }
        }
    }

    internal void Check(PdfPage page)
    {
        var annotations = page.Annotations.ToArray();
        foreach (var annotation in annotations)
        {
            var kind = annotation.Name("Subtype") ?? "";
            var flags = annotation.Whole("F") ?? 0;
            if (kind is "Popup" or "TrapNet" or "PrinterMark")
            {
                continue;
            }

            if (_isArchive && ((flags & Print) == 0 || (flags & Unseen) != 0))
            {
                _findings.Add(PdfRule.AnnotationFlags, $"{kind} {flags}", page.Number);
            }

            if ((flags & Hidden) == 0)
            {
                CheckTag(annotation, kind, page.Number);
                CheckText(annotation, kind, page.Number);
            }
        }

        if (annotations.Length > 0 && page.Values.Name("Tabs") != "S")
        {
            _findings.Add(PdfRule.TabOrderMissing, page.Values.Name("Tabs"), page.Number);
        }
    }

    private void CheckTag(CosDictionary annotation, string kind, int page)
    {
        if (_structure.Root is null)
        {
            return;
        }

        var wanted = kind switch
        {
            "Link" => "Link",
            "Widget" => "Form",
            _ => "Annot",
        };
        var rule = kind == "Link" ? PdfRule.LinkOutsideLink : PdfRule.AnnotationNotTagged;
        if (annotation.Number is not { } number || !_referrers.TryGetValue(number, out var element))
        {
            _findings.Add(rule, kind, page);
            return;
        }

        if (!element.Ancestors.Prepend(element).Any(part => part.Standard == wanted))
        {
            _findings.Add(rule, kind, page, element.Path);
        }

        if (
            annotation.Whole("StructParent") is not { } key
            || !PdfMarkRules.Is(_structure.Parents.GetValueOrDefault(key), element)
        )
        {
            _findings.Add(PdfRule.AnnotationParentDisagrees, kind, page, element.Path);
        }
    }

    private void CheckText(CosDictionary annotation, string kind, int page)
    {
        var element = annotation.Number is { } number ? _referrers.GetValueOrDefault(number) : null;
        var hasText =
            !string.IsNullOrWhiteSpace(kind == "Widget" ? FieldText(annotation) : annotation.Text("Contents"))
            || (kind != "Link" && !string.IsNullOrWhiteSpace(element?.Values.Text("Alt")));
        if (!hasText)
        {
            _findings.Add(
                kind == "Link" ? PdfRule.LinkWithoutText : PdfRule.AnnotationWithoutText,
                kind,
                page,
                element?.Path
            );
        }
    }

    private static string? FieldText(CosDictionary? field)
    {
        for (var hops = 0; field is not null && hops < 30; hops++)
        {
            if (field.Text("TU") is { } text)
            {
                return text;
            }

            field = field.Dictionary("Parent");
        }

        return null;
    }
}
