using System.Globalization;
using System.Security;
using System.Text;

namespace Raadslag.Publishing.Pdf.Files;

/// <summary>What is told of a document as a whole.</summary>
internal sealed record PdfProperties
{
    /// <summary>The title, shown by viewers instead of the file's name.</summary>
    public required string Title { get; init; }

    /// <summary>Who is behind the document, as the council.</summary>
    public required string Creator { get; init; }

    /// <summary>The language of the text, as <c>da</c> or <c>da-DK</c>.</summary>
    public required string Language { get; init; }

    /// <summary>When the document was made, to the second: the record's time, not the clock's.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was changed last.</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>
    /// Whether every page is drawn here. Only of those can it be said that they are after PDF/UA and PDF/A, and it is said of
    /// no document that has others.
    /// </summary>
    public bool IsAllOurs { get; init; } = true;
}

/// <summary>The metadata of a document in XMP, with the claims of PDF/UA-1 and PDF/A-2a.</summary>
internal static class PdfMetadata
{
    public const string Producer = "Raadslag";

    // pdfuaid is unknown to PDF/A-2, which demands that it is described (ISO 19005-2, 6.6.2.3)
    private const string Claims = """
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Indicates which part of ISO 14289 the document conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    public static byte[] Write(PdfProperties properties) =>
        Encoding.UTF8.GetBytes(
            $"""
            <?xpacket begin="{'\ufeff'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(properties.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(properties.Creator)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(properties.Language)}</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>{XmpDate(
                properties.Created
            )}</xmp:CreateDate><xmp:ModifyDate>{XmpDate(properties.Modified)}</xmp:ModifyDate></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{Producer}</pdf:Producer></rdf:Description>
            {(properties.IsAllOurs ? Claims : "")}
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """
        );

    /// <summary>A time as PDF writes it: <c>D:20260314093000+01'00'</c>.</summary>
    public static string PdfDate(DateTimeOffset time) =>
        time.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture)
        + time.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'')
        + "'";

    private static string XmpDate(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
