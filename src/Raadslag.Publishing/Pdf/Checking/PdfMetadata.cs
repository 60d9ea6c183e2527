using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The XMP metadata of a file (ISO 16684-1).</summary>
internal sealed class PdfMetadata
{
    private const string AccessibleSchema = "http://www.aiim.org/pdfua/ns/id/";

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Accessible = AccessibleSchema;
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    private readonly XDocument _document;

    private PdfMetadata(XDocument document) => _document = document;

    internal string? Title => Value(Dublin + "title");

    internal PdfClaims Claims =>
        new(Whole(Accessible + "part"), Whole(Archive + "part"), Value(Archive + "conformance"));

    internal bool DescribesAccessible =>
        _document.Descendants(Schema + "namespaceURI").Any(name => name.Value.Trim() == AccessibleSchema)
        || _document.Descendants().Any(part => part.Attribute(Schema + "namespaceURI")?.Value == AccessibleSchema);

    /// <summary>Reads the metadata of the catalog; none when there are none that can be read.</summary>
    internal static PdfMetadata? Read(CosFile file)
    {
        if (file.Catalog?.Stream("Metadata") is not { } stream || file.Unpack(stream) is not { } bytes)
        {
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = 10_000_000,
        };
        try
        {
            var xml = bytes.ToArray();
            if (IsTooDeep(xml, settings))
            {
                return null;
            }

            using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), settings);
            var document = XDocument.Load(reader);
            return document.Descendants(Rdf + "RDF").Any() ? new PdfMetadata(document) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // the value of an element is gathered by recursion
    private static bool IsTooDeep(byte[] xml, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), settings);
        while (reader.Read())
        {
            if (reader.Depth > PdfLimits.Nesting)
            {
                return true;
            }
        }

        return false;
    }

    private int? Whole(XName name) =>
        int.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private string? Value(XName name) =>
        _document
            .Descendants(Rdf + "Description")
            .Select(part => part.Attribute(name)?.Value ?? Text(part.Element(name)))
            .FirstOrDefault(value => value is not null)
            ?.Trim();

    private static string? Text(XElement? property) =>
        property is null ? null : (property.Descendants(Rdf + "li").FirstOrDefault() ?? property).Value;
}
