using System.Text;

namespace Raadslag.Publishing.Documents;

/// <summary>What keeps a template from being used, and where it can be put right.</summary>
/// <param name="Field">Where.</param>
/// <param name="Fault">What.</param>
public sealed record TemplateFinding(TemplateField Field, TemplateFault Fault)
{
    /// <summary>The contrast to white, where that is the fault.</summary>
    public double Contrast { get; init; }

    /// <summary>Where and why the text costs too much, where that is the fault.</summary>
    public FoundBurden? Burden { get; init; }

    /// <summary>The letters that the face lacks, where that is the fault.</summary>
    public IReadOnlyList<Rune> Letters { get; init; } = [];

    /// <summary>The number of the character that nobody sees, where that is the fault.</summary>
    public int Hidden { get; init; }
}

/// <summary>A part of a template that is filled in by itself.</summary>
public enum TemplateField
{
    /// <summary>The colour of headings.</summary>
    Accent,

    /// <summary>The colour of links.</summary>
    Links,

    /// <summary>The council's mark.</summary>
    Logo,

    /// <summary>What the mark shows.</summary>
    LogoText,

    /// <summary>The heading of the page on what the council is for.</summary>
    MissionTitle,

    /// <summary>The text of that page.</summary>
    Mission,

    /// <summary>What stands over every page.</summary>
    RunningHead,
}

/// <summary>What can be wrong in a template.</summary>
public enum TemplateFault
{
    /// <summary>Words in the colour are too faint on white paper.</summary>
    ContrastIsTooLow,

    /// <summary>A mark that says nothing to those who cannot see it.</summary>
    LogoHasNoText,

    /// <summary>Neither PNG nor JPEG, or not a whole file.</summary>
    LogoIsNoPicture,

    /// <summary>Mixed of printing inks; documents are in the colours of screens.</summary>
    LogoIsForPrinters,

    /// <summary>A PNG in seven passes, for slow lines.</summary>
    LogoIsInterlaced,

    /// <summary>A JPEG of a kind that readers of PDF do not know.</summary>
    LogoIsRareJpeg,

    /// <summary>More bytes than every document should carry.</summary>
    LogoIsTooLarge,

    /// <summary>More pixels than a mark on a page can show.</summary>
    LogoHasTooManyPixels,

    /// <summary>A title with no text under it.</summary>
    MissionHasNoText,

    /// <summary>A text with no title over it.</summary>
    MissionHasNoTitle,

    /// <summary>More letters than the field takes.</summary>
    TextIsTooLong,

    /// <summary>The text costs more to set than any real text does.</summary>
    TextIsTooHeavy,

    /// <summary>Longer than the room that a document's own name leaves on the line.</summary>
    RunningHeadIsTooLong,

    /// <summary>The face cannot draw some of the letters.</summary>
    LettersAreMissing,

    /// <summary>The words have a character that nobody sees.</summary>
    HasHiddenCharacter,
}
