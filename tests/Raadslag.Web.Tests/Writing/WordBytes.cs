using System.IO.Compression;
using System.Text;

namespace Raadslag.Web.Tests.Writing;

/// <summary>A small Word file.</summary>
internal sealed class WordBytes
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Document =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private readonly StringBuilder _body = new();

    public WordBytes Paragraph(string text) => With($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");

    /// <summary>A picture alone in its paragraph.</summary>
    public WordBytes Picture() => With($"<w:p><w:r><w:drawing><pic xmlns='{Pictures}'/></w:drawing></w:r></w:p>");

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                zip,
                "_rels/.rels",
                $"<Relationships xmlns='{Relations}'><Relationship Id='r1' Type='{Document}' Target='word/document.xml'/></Relationships>"
            );
            Add(zip, "word/document.xml", $"<w:document xmlns:w='{Main}'><w:body>{_body}</w:body></w:document>");
        }

        return bytes.ToArray();
    }

    private WordBytes With(string paragraph)
    {
        _body.Append(paragraph);
        return this;
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
