using System.IO.Compression;
using System.Net;
using System.Text;

namespace Raadslag.Import.Tests.Word;

/// <summary>A small Word file written by hand.</summary>
internal sealed class WordFile
{
    internal const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Dictionary<string, IEnumerable<byte[]>> _parts = [];
    private readonly List<string> _relations = [];

    /// <summary>A document with this body.</summary>
    internal static WordFile Of(string body) => OfXml($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    internal static WordFile OfXml(string document)
    {
        var file = new WordFile();
        file.WithPart(
            "_rels/.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Types}officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        );
        file.WithPart(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/><Override PartName=\"/word/header.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override PartName=\"/word/footer.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/></Types>"
        );
        return file.WithPart("word/document.xml", document);
    }

    internal static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r></w:p>";

    internal WordFile WithPart(string name, string xml) => WithPart(name, [Encoding.UTF8.GetBytes(xml)]);

    internal WordFile WithPart(string name, IEnumerable<byte[]> content)
    {
        _parts[name] = content;
        return this;
    }

    /// <summary>A part that the document refers to: styles, numbering, header, footer, footnotes.</summary>
    internal WordFile With(string kind, string content, string? id = null)
    {
        _relations.Add($"<Relationship Id=\"{id ?? kind}\" Type=\"{Types}{kind}\" Target=\"{kind}.xml\"/>");
        return WithPart($"word/{kind}.xml", content);
    }

    internal WordFile WithLink(string id, string url)
    {
        _relations.Add(
            $"<Relationship Id=\"{id}\" Type=\"{Types}hyperlink\" Target=\"{url}\" TargetMode=\"External\"/>"
        );
        return this;
    }

    internal WordFile WithPicture(string id, byte[] png)
    {
        _relations.Add($"<Relationship Id=\"{id}\" Type=\"{Types}image\" Target=\"{id}.png\"/>");
        return WithPart($"word/{id}.png", [png]);
    }

    internal byte[] ToBytes()
    {
        WithPart(
            "word/_rels/document.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(_relations)}</Relationships>"
        );
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                foreach (var chunk in content)
                {
                    entry.Write(chunk);
                }
            }
        }

        return memory.ToArray();
    }
}
