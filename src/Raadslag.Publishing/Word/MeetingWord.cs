using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Raadslag.Publishing.Word;

/// <summary>
/// A published agenda or minutes as a Word file with real styles, set line for line as the councils set theirs, so that a
/// secretariat can go on writing in it and the importer reads it back.
/// </summary>
public static class MeetingWord
{
    private static readonly Lazy<string> Styles = new(() => Resource("styles"));
    private static readonly Lazy<string> Settings = new(() => Resource("settings"));
    private static readonly Lazy<string> Numbers = new(() => Resource("numbering"));

    /// <summary>The file; the same record always gives the same bytes.</summary>
    public static byte[] Write(MeetingRecord record)
    {
        var isUnread = record.Review == PublishedReview.MachineRead;
        var body = new WordBody();
        new WordFront(body, record).Write();
        WordItems.Write(body, record);
        var isDivided = body.Blocks.Any(block => block.Descendants<SectionProperties>().Any());
        var document = new Document(
            new Body([.. body.Blocks, WordPage.Section(columns: 1, isFirst: !isDivided, isUnread)])
        );

        var file = new WordFile();
        file.Add("rIdStyles", "styles", Styles.Value);
        file.Add("rIdSettings", "settings", Settings.Value);
        file.Add("rIdNumbering", "numbering", Numbering(body));
        if (isUnread)
        {
            file.Add(WordPage.HeaderId, "header", Header().OuterXml);
        }

        file.Add(WordPage.FooterId, "footer", Footer(record).OuterXml);
        foreach (var (id, url) in body.Links)
        {
            file.AddLink(id, url);
        }

        return file.Write(document.OuterXml, Properties(record));
    }

    private static string Numbering(WordBody body)
    {
        var numbering = XElement.Parse(Numbers.Value);
        numbering.Add(body.Numberings().Select(list => XElement.Parse(list.OuterXml)));
        return numbering.ToString();
    }

    private static Header Header() =>
        new(WordBody.Of(WordStyle.Header, [WordRuns.Words(PublicationPhrases.NotReviewed)]));

    private static Footer Footer(MeetingRecord record) =>
        new(
            WordBody.Of(
                WordStyle.Footer,
                [
                    WordRuns.Words($"{record.Council} | {Name(record)}"),
                    WordRuns.Tab(),
                    WordRuns.Words($"{PublicationPhrases.Page} "),
                    WordRuns.Field("PAGE", "1"),
                    WordRuns.Words($" {PublicationPhrases.OfPages} "),
                    WordRuns.Field("NUMPAGES", "1"),
                ]
            )
        );

    private static string Properties(MeetingRecord record)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        return new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dublin),
            new XElement(dublin + "title", PublicationPhrases.Title(record)),
            new XElement(dublin + "creator", record.Council),
            new XElement(dublin + "language", "da-DK")
        ).ToString();
    }

    private static string Name(MeetingRecord record) =>
        $"{PublicationPhrases.Name(record.Kind)} {PublicationPhrases.Date(record.Date)}";

    private static string Resource(string name)
    {
        using var stream = typeof(MeetingWord).Assembly.GetManifestResourceStream(
            $"Raadslag.Publishing.Word.{name}.xml"
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
