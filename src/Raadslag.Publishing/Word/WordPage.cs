using DocumentFormat.OpenXml.Wordprocessing;

namespace Raadslag.Publishing.Word;

/// <summary>The sheet of paper: A4 with room for marks to the left, in twentieths of a point.</summary>
/// <param name="hasHeader">Whether there is a page head.</param>
/// <param name="hasCover">Whether the first page has neither head nor foot.</param>
internal sealed class WordPage(bool hasHeader, bool hasCover)
{
    public const string HeaderId = "rIdHeader";

    public const string FooterId = "rIdFooter";

    /// <summary>Between the margins.</summary>
    public const int TextWidth = Width - Left - Right;

    private const int Width = 11906;
    private const int Height = 16838;
    private const int Left = 1701;
    private const int Right = 1418;

    private bool _isDivided;

    /// <summary>What ends a stretch that is set in so many columns; the first names head and foot for all.</summary>
    public SectionProperties Section(int columns)
    {
        var section = new SectionProperties();
        if (!_isDivided && hasHeader)
        {
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId });
        }

        if (!_isDivided)
        {
            section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId });
        }
        else
        {
            section.Append(new SectionType { Val = SectionMarkValues.Continuous });
        }

        section.Append(
            new PageSize { Width = Width, Height = Height },
            new PageMargin
            {
                Top = 1418,
                Right = Right,
                Bottom = 1418,
                Left = Left,
                Header = 709,
                Footer = 709,
                Gutter = 0,
            },
            new Columns { ColumnCount = (short)columns, Space = "397" }
        );
        if (!_isDivided && hasCover)
        {
            section.Append(new TitlePage());
        }

        _isDivided = true;
        return section;
    }
}
