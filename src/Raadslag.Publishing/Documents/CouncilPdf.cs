using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Documents;

/// <summary>What a document of a council begins with.</summary>
internal sealed record DocumentFront
{
    /// <summary>The whole name, as viewers show it: "KKR Sjælland: Referat 12. juni 2026".</summary>
    public required string Title { get; init; }

    /// <summary>The heading: "Referat".</summary>
    public required string Name { get; init; }

    /// <summary>Who is behind it.</summary>
    public required string Council { get; init; }

    /// <summary>What stands below the heading.</summary>
    public IReadOnlyList<Block> Facts { get; init; } = [];

    /// <summary>How deep its list of contents goes; 0 for a document too short for one.</summary>
    public int Levels { get; init; }
}

/// <summary>Any document of a council: the front, the page on what the council is for, the contents, and then the text.</summary>
internal static class CouncilPdf
{
    public static PrintResult Write(
        DocumentFront front,
        IEnumerable<Block> text,
        DocumentTemplate template,
        DateTimeOffset made,
        PageRecorder? recorder = null
    )
    {
        var blocks = text.ToList();
        var properties = new PdfProperties
        {
            Title = front.Title,
            Creator = front.Council,
            Language = "da-DK",
            Created = made,
            Modified = made,
            IsAllOurs = !blocks.Exists(block => block is Block.TakenPages),
        };
        var head = template.RunningHead.Length > 0 ? $"{template.RunningHead} · {front.Title}" : front.Title;
        using var output = new MemoryStream();
        try
        {
            DocumentSetter.Write(
                output,
                properties,
                PageStyle.Of(template, head) with
                {
                    BarePages = template.HasCover ? 1 : 0,
                },
                [.. Front(front, template), .. Mission(template), .. Contents(front, template), .. blocks],
                recorder
            );
        }
        catch (MissingLetterException missing)
        {
            return new NotPrinted([.. missing.Letters.Select(letter => letter.ToString()).Distinct()]);
        }

        return new Printed(output.ToArray());
    }

    private static IReadOnlyList<Block> Front(DocumentFront front, DocumentTemplate template)
    {
        var logo = Logo(template);
        IReadOnlyList<Block> words =
        [
            new Block.Heading(1, front.Name),
            new Block.Paragraph([new TextRun(front.Council)], ParagraphStyle.Lead),
            .. front.Facts,
        ];
        return template.HasCover ? [new Block.Cover(logo, words)]
            : logo is null ? words
            : [logo, .. words];
    }

    private static Block.Figure? Logo(DocumentTemplate template) =>
        LogoPicture.Of(template) is { } logo
            ? new Block.Figure(logo.Picture, logo.AlternativeText, Most: LogoPicture.Most(template))
            : null;

    private static IEnumerable<Block> Mission(DocumentTemplate template) =>
        template.MissionTitle.Length == 0
            ? []
            :
            [
                new Block.Heading(2, template.MissionTitle),
                .. new BlocksOfText(highestHeading: 3).Of(template.Mission, []),
                new Block.PageBreak(),
            ];

    private static IEnumerable<Block> Contents(DocumentFront front, DocumentTemplate template) =>
        template.HasContents && front.Levels > 0 ? [new Block.Contents(PublicationPhrases.Contents, front.Levels)] : [];
}
