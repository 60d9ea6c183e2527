using Raadslag.Bodies;
using Raadslag.Publishing.Documents;

namespace Raadslag.Templates;

/// <summary>How a council's documents look, and what stands in them besides the meeting (<i>skabelon</i>).</summary>
public sealed class CouncilTemplate
{
    public required OrganizationId Council { get; init; }

    /// <summary>Counts the times it was saved, so that nobody writes over what they have not seen.</summary>
    public int Revision { get; private set; }

    public DocumentColor Accent { get; private set; }

    public DocumentColor Links { get; private set; }

    public DocumentFace HeadingFace { get; private set; }

    public DocumentFace TextFace { get; private set; }

    /// <summary>A PNG or JPEG file; null for none.</summary>
    public byte[]? Logo { get; private set; }

    /// <summary>What the logo shows; empty where there is none.</summary>
    public string LogoText { get; private set; } = "";

    public bool HasCover { get; private set; }

    public string MissionTitle { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string Mission { get; private set; } = "";

    public bool HasContents { get; private set; }

    public string RunningHead { get; private set; } = "";

    /// <summary>The template as documents are made with it.</summary>
    public DocumentTemplate ToDocumentTemplate() =>
        new()
        {
            Accent = Accent,
            Links = Links,
            HeadingFace = HeadingFace,
            TextFace = TextFace,
            Logo = Logo is null ? null : new DocumentLogo(Logo, LogoText),
            HasCover = HasCover,
            MissionTitle = MissionTitle,
            Mission = Mission,
            HasContents = HasContents,
            RunningHead = RunningHead,
        };

    internal void Write(DocumentTemplate template)
    {
        (Accent, Links) = (template.Accent, template.Links);
        (HeadingFace, TextFace) = (template.HeadingFace, template.TextFace);
        (Logo, LogoText) = (template.Logo?.Content.ToArray(), template.Logo?.AlternativeText ?? "");
        (HasCover, HasContents) = (template.HasCover, template.HasContents);
        (MissionTitle, Mission) = (template.MissionTitle, template.Mission);
        RunningHead = template.RunningHead;
        Revision++;
    }
}
