using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Raadslag.Publishing.Documents;

namespace Raadslag.Publishing.Word;

/// <summary>
/// A published agenda or minutes as a Word file with real styles, set line for line as the councils set theirs, so that a
/// secretariat can go on writing in it and the importer reads it back.
/// </summary>
public static class MeetingWord
{
    private static readonly Lazy<string> Settings = new(() => Resource("settings"));
    private static readonly Lazy<string> Numbers = new(() => Resource("numbering"));

    /// <summary>The file; the same record and template always give the same bytes.</summary>
    public static byte[] Write(MeetingRecord record, DocumentTemplate template)
    {
        var isUnread = record.Review == PublishedReview.MachineRead;
        var hasHeader = isUnread || template.RunningHead.Length > 0;
        var (body, page) = (new WordBody(), new WordPage(hasHeader, template.HasCover));
        var front = new WordFront(body, page, record, template);
        front.Write();
        WordItems.Write(body, record);
        if (front.Contents is { } at)
        {
            WordContents.Insert(body, at, WordItems.Level(record));
        }

        var document = new Document(new Body([.. body.Blocks, page.Section(columns: 1)]));
        var file = new WordFile();
        file.Add("rIdStyles", "styles", WordTheme.Styles(template));
        file.Add("rIdFonts", "fontTable", WordTheme.Fonts.Value);
        file.Add("rIdSettings", "settings", Settings.Value);
        file.Add("rIdNumbering", "numbering", Numbering(body));
        if (hasHeader)
        {
            file.Add(WordPage.HeaderId, "header", Header(template, isUnread).OuterXml);
        }

        file.Add(WordPage.FooterId, "footer", Footer(record).OuterXml);
        AddLogo(file, template);
        foreach (var (id, url) in body.Links)
        {
            file.AddLink(id, url);
        }

        return file.Write(document.OuterXml, Properties(record));
    }

    private static void AddLogo(WordFile file, DocumentTemplate template)
    {
        if (LogoPicture.Of(template)?.Picture is { } picture)
        {
            file.AddPicture(WordLogo.Id, picture.IsJpeg ? "logo.jpeg" : "logo.png", picture.MediaType, picture.File);
        }
    }

    private static string Numbering(WordBody body)
    {
        var numbering = XElement.Parse(Numbers.Value);
        numbering.Add(body.Numberings().Select(list => XElement.Parse(list.OuterXml)));
        return numbering.ToString();
    }

    private static Header Header(DocumentTemplate template, bool isUnread) =>
        new(
            WordBody.Of(
                WordStyle.Header,
                [
                    WordRuns.Words(template.RunningHead),
                    .. isUnread
                        ? new OpenXmlElement[] { WordRuns.Tab(), WordRuns.Words(PublicationPhrases.NotReviewed) }
                        : [],
                ]
            )
        );

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

    /// <summary>A part that is the same in every file, or a pattern for one.</summary>
    internal static string Resource(string name)
    {
        using var stream = typeof(MeetingWord).Assembly.GetManifestResourceStream(
            $"Raadslag.Publishing.Word.{name}.xml"
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
