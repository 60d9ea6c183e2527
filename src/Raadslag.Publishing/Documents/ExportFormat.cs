using System.Text;
using Raadslag.Publishing.Word;

namespace Raadslag.Publishing.Documents;

/// <summary>What a published agenda or minutes is written from, in every form.</summary>
/// <param name="Record">What is published.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Template">How the council's documents look.</param>
public sealed record PublishedDocument(MeetingRecord Record, DateTimeOffset PublishedAt, DocumentTemplate Template);

/// <summary>A form that a published document can be had in.</summary>
/// <param name="Name">As it is chosen, and as its file's name ends: "docx".</param>
/// <param name="MediaType">As it is served.</param>
/// <param name="Write">The file, made of what is published and nothing else; the same document always gives the same bytes.</param>
public sealed record ExportFormat(string Name, string MediaType, Func<PublishedDocument, PrintResult> Write)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("pdf", "application/pdf", MeetingPdf.Write),
        new(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            from => new Printed(MeetingWord.Write(from.Record, from.Template))
        ),
        new("html", "text/html; charset=utf-8", from => Text(MeetingPage.Write(from.Record))),
        new("md", "text/markdown; charset=utf-8", from => Text(MeetingMarkdown.Write(from.Record))),
        new("json", "application/json", from => Text(MeetingJson.Write(from.Record))),
    ];

    private static Printed Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
