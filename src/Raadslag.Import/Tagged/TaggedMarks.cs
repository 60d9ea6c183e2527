using Raadslag.Import.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Raadslag.Import.Tagged;

/// <summary>What is printed on a page under each of its marks.</summary>
internal sealed class TaggedMarks
{
    // letters of one line may stand a little higher or lower, as the number of a footnote does
    private const double SameLine = 5;

    private readonly Dictionary<(int Page, int Mark), List<TaggedPart.Words>> _marks = [];

    /// <summary>How many letters stand on the pages that are neither under a mark nor an artifact.</summary>
    public int Untagged { get; private set; }

    public void Add(Page page)
    {
        var known = 0;
        foreach (var mark in page.GetMarkedContents())
        {
            known += Add(page.Number, mark);
        }

        Untagged += page.Letters.Count - known;
    }

    /// <summary>Whether words stand under a mark that nothing has asked for.</summary>
    public bool HasUntold => _marks.Values.Any(words => words.Exists(line => !string.IsNullOrWhiteSpace(line.Text)));

    /// <summary>What stands under the mark; it is told once, since a mark belongs to one place of the structure.</summary>
    public IReadOnlyList<TaggedPart.Words> Take(int page, int mark) =>
        _marks.Remove((page, mark), out var words) ? words : [];

    // what is printed within another mark is told by the outer one
    private int Add(int page, MarkedContentElement mark)
    {
        if (!mark.IsArtifact && mark.MarkedContentIdentifier < 0)
        {
            return mark.Children.Sum(child => Add(page, child));
        }

        if (!mark.IsArtifact)
        {
            var lines = Lines(page, mark);
            _marks[(page, mark.MarkedContentIdentifier)] = mark.Properties?.ContainsKey(NameToken.Create("ActualText"))
                is true
                ? [.. lines.Take(1).Select(line => line with { Text = (mark.ActualText ?? "").Trim('\uFEFF') })]
                : lines;
        }

        return Count(mark);
    }

    private static int Count(MarkedContentElement mark) => mark.Letters.Count + mark.Children.Sum(Count);

    private static List<TaggedPart.Words> Lines(int page, MarkedContentElement mark)
    {
        var lines = new List<TaggedPart.Words>();
        var line = new List<Letter>();
        foreach (var letter in mark.Letters)
        {
            if (line.Count > 0 && Math.Abs(letter.StartBaseLine.Y - line[0].StartBaseLine.Y) > SameLine)
            {
                lines.Add(Line(page, line));
                line = [];
            }

            line.Add(letter);
        }

        return line.Count > 0 ? [.. lines, Line(page, line)] : lines;
    }

    private static TaggedPart.Words Line(int page, List<Letter> letters) =>
        new(
            page,
            letters[0].StartBaseLine.Y,
            letters.Max(letter => letter.PointSize),
            letters.Count(PdfPages.IsBold) * 2 > letters.Count,
            string.Concat(letters.Select(letter => Characters.Plain(letter.Value)))
        );
}
