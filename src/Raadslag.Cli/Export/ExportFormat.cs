using System.Text;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Publishing.Word;

namespace Raadslag.Cli.Export;

/// <summary>A form that a published document can be had in.</summary>
/// <param name="Name">As it is chosen: "docx".</param>
/// <param name="Write">The file, made of what is published and nothing else.</param>
internal sealed record ExportFormat(string Name, Func<Snapshot, byte[]> Write)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("docx", snapshot => MeetingWord.Write(MeetingJson.Read(snapshot.Record))),
        new("html", snapshot => Text(MeetingPage.Write(MeetingJson.Read(snapshot.Record), snapshot.Html))),
        new("md", snapshot => Text(MeetingMarkdown.Write(MeetingJson.Read(snapshot.Record)))),
        new("json", snapshot => Text(snapshot.Record)),
    ];

    /// <summary>"docx, html, md eller json".</summary>
    public static string Names =>
        $"{string.Join(", ", All.SkipLast(1).Select(format => format.Name))} eller {All[^1].Name}";

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
