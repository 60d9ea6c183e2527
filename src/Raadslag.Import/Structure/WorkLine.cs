namespace Raadslag.Import.Structure;

/// <summary>A source line while it is being understood: its text without margin marks, and what surrounds it.</summary>
internal sealed class WorkLine
{
    /// <summary>Longer lines are never headings, marks or names; it keeps every pattern's work bounded.</summary>
    public const int LongestStructure = 400;

    private Once? _numbered;
    private Once? _point;

    public WorkLine(SourceLine source)
    {
        Source = source;
        Tabbed = Whitespace.Tidy(source.Text);
        IsBlank = Text.Length == 0;
    }

    public SourceLine Source { get; }

    public int Number => Source.Number;

    /// <summary>One blank between words, one tab between columns; the annex mark taken out.</summary>
    public string Tabbed
    {
        get;
        set
        {
            field = value;
            Text = value.Contains('\t') ? Whitespace.WithoutTabs(value) : value;
        }
    }

    /// <summary>The same with tabs as blanks, trimmed.</summary>
    public string Text { get; private set; } = "";

    public bool HasTab => !ReferenceEquals(Tabbed, Text);

    public bool IsBlank { get; }

    /// <summary>A blank line that parts paragraphs, not one that merely follows every line.</summary>
    public bool IsGap { get; set; }

    public bool StartsPage { get; set; }

    /// <summary>Empty once its mark is taken out, furniture, contents: nothing for an item's text.</summary>
    public bool IsTakenOut { get; set; }

    public bool CanBeStructure => !IsTakenOut && Text.Length is > 0 and <= LongestStructure;

    /// <summary>The number the line begins with, if any.</summary>
    public NumberedLine? Numbered => CanBeStructure ? (_numbered ??= new(NumberedLine.Of(this))).Value : null;

    /// <summary>The number after "Punkt", if the line begins so.</summary>
    public NumberedLine? Point => CanBeStructure ? (_point ??= new(NumberedLine.OfPoint(this))).Value : null;

    public bool IsBold => Source.Layout?.IsBold ?? false;

    public bool IsStyledHeading => Source.Layout?.HeadingLevel is not null;

    public bool IsStyledListItem => Source.Layout?.IsListItem ?? false;

    /// <summary>What was found, also when it was nothing.</summary>
    private sealed record Once(NumberedLine? Value);
}
