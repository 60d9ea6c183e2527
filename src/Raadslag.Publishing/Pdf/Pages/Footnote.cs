using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>A note at the foot of the page that refers to it.</summary>
internal sealed record Footnote(string Place, string Label, IReadOnlyList<SetLine> Lines)
{
    // so many lines are not worth dividing
    private const int Whole = 8;

    /// <summary>The fewest lines that stand on the page of the reference.</summary>
    public int LeastLines => Lines.Count <= Whole ? Lines.Count : 3;

    /// <summary>The element, from the reference until the last of its lines is drawn.</summary>
    public StructureElement? Element { get; set; }
}

/// <summary>Some of the lines of a note, on one page.</summary>
internal readonly record struct FootnotePart(Footnote Note, int From, int To);

/// <summary>The footnotes of a document, numbered as they are met.</summary>
internal sealed class Footnotes(PageStyle style)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly Dictionary<string, Footnote> _notes = new(StringComparer.Ordinal);
    private readonly Column _column = new(style.Left, style.TextWidth);

    /// <summary>How far the text of a note stands from the left.</summary>
    public const double Indent = 14;

    /// <summary>Runs with each reference as a raised number that leads to its note.</summary>
    public IReadOnlyList<TextRun> Numbered(IReadOnlyList<TextRun> runs) =>
        runs.Any(run => run.Note is not null)
            ? [.. runs.Select(run => run.Note is { } note ? Reference(run, note) : run)]
            : runs;

    /// <summary>The notes that lines refer to.</summary>
    public IReadOnlyList<Footnote> Of(SetLine line)
    {
        List<Footnote>? notes = null;
        foreach (var part in line.Parts)
        {
            if (part.Run.Note is not null)
            {
                (notes ??= []).Add(_notes[part.Run.Place!]);
            }
        }

        return notes ?? (IReadOnlyList<Footnote>)[];
    }

    public Footnote At(string place) => _notes[place];

    private TextRun Reference(TextRun run, IReadOnlyList<TextRun> text)
    {
        var number = $"{_notes.Count + 1}";
        var place = $"note-{number}";
        var plain = text.Select(part => part with { Note = null }).ToList();
        _notes.Add(place, new Footnote(place, number, _column.Indented(Indent).Lines(plain, style.Footnote)));
        return run with
        {
            Text = string.Concat(number.Select(digit => Raised[digit - '0'])),
            Place = place,
            Link = null,
        };
    }
}
