using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Raadslag.Publishing.Word;

/// <summary>
/// The parts of a Word file, put into its zip by hand: the same parts always give the same bytes, which a package of the
/// library's own does not.
/// </summary>
internal sealed class WordFile
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Types = $"{Packages}/content-types";
    private static readonly XNamespace Relations = $"{Packages}/relationships";

    private readonly List<(string Name, string Type, string Xml)> _parts = [];
    private readonly List<XElement> _relations = [];
    private readonly List<(string Name, string Type, ReadOnlyMemory<byte> Bytes)> _pictures = [];

    /// <summary>Adds a part that the document refers to: its kind is its name, as "styles" or "footer".</summary>
    public void Add(string id, string kind, string xml)
    {
        _parts.Add(($"word/{kind}.xml", $"{Word}.{kind}+xml", xml));
        _relations.Add(Relation(id, $"{Office}/{kind}", $"{kind}.xml"));
    }

    /// <summary>Adds a picture that the document shows.</summary>
    public void AddPicture(string id, string name, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        _pictures.Add(($"word/media/{name}", mediaType, bytes));
        _relations.Add(Relation(id, $"{Office}/image", $"media/{name}"));
    }

    /// <summary>Adds an address that the document refers to.</summary>
    public void AddLink(string id, string url)
    {
        var link = Relation(id, $"{Office}/hyperlink", url);
        link.Add(new XAttribute("TargetMode", "External"));
        _relations.Add(link);
    }

    /// <summary>The file, with the document itself and its properties.</summary>
    public byte[] Write(string document, string properties)
    {
        const string core = "docProps/core.xml";
        const string main = "word/document.xml";
        (string Name, string Type, string Xml)[] parts =
        [
            (main, $"{Word}.document.main+xml", document),
            .. _parts,
            (core, "application/vnd.openxmlformats-package.core-properties+xml", properties),
        ];
        XElement[] roots =
        [
            Relation("rId1", $"{Office}/officeDocument", main),
            Relation("rId2", $"{Packages}/relationships/metadata/core-properties", core),
        ];
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(
                zip,
                "[Content_Types].xml",
                ContentTypes([
                        .. parts.Select(part => (part.Name, part.Type)),
                        .. _pictures.Select(p => (p.Name, p.Type)),
                    ])
                    .ToString()
            );
            Put(zip, "_rels/.rels", new XElement(Relations + "Relationships", roots).ToString());
            Put(zip, "word/_rels/document.xml.rels", new XElement(Relations + "Relationships", _relations).ToString());
            foreach (var (name, _, xml) in parts)
            {
                Put(zip, name, xml);
            }

            foreach (var (name, _, bytes) in _pictures)
            {
                Put(zip, name, bytes.Span);
            }
        }

        return file.ToArray();
    }

    private static XElement ContentTypes((string Name, string Type)[] parts) =>
        new(
            Types + "Types",
            new XElement(
                Types + "Default",
                new XAttribute("Extension", "rels"),
                new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
            ),
            parts.Select(part => new XElement(
                Types + "Override",
                new XAttribute("PartName", $"/{part.Name}"),
                new XAttribute("ContentType", part.Type)
            ))
        );

    private static XElement Relation(string id, string type, string target) =>
        new(
            Relations + "Relationship",
            new XAttribute("Id", id),
            new XAttribute("Type", type),
            new XAttribute("Target", target)
        );

    private static void Put(ZipArchive zip, string name, string xml)
    {
        var isDeclared = xml.StartsWith("<?xml", StringComparison.Ordinal);
        Put(zip, name, Encoding.UTF8.GetBytes(isDeclared ? xml : Declaration + xml));
    }

    private static void Put(ZipArchive zip, string name, ReadOnlySpan<byte> bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoDate;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
