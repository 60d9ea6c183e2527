using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Word;

namespace Raadslag.Publishing.Tests.Word;

/// <summary>A written Word file, read with the library that Word's own format is published with.</summary>
internal sealed class WrittenWord : IDisposable
{
    private readonly WordprocessingDocument _document;

    public WrittenWord(MeetingRecord record)
        : this(record, new DocumentTemplate { HasContents = false }) { }

    public WrittenWord(MeetingRecord record, DocumentTemplate template) =>
        _document = WordprocessingDocument.Open(
            new MemoryStream(MeetingWord.Write(record, template)),
            isEditable: false
        );

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public string? Title => _document.PackageProperties.Title;

    public string? Language => _document.PackageProperties.Language;

    /// <summary>What the format's own rules find wrong.</summary>
    public IReadOnlyList<string> Faults() =>
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(_document, TestContext.Current.CancellationToken)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"),
        ];

    /// <summary>The words of all paragraphs in their order, cells one by one, empty ones left out; a mark is "./.".</summary>
    public IReadOnlyList<string> Texts() => [.. Paragraphs().Select(Words).Where(words => words.Length > 0)];

    public IEnumerable<Paragraph> Paragraphs() => Body.Descendants<Paragraph>();

    public Paragraph Paragraph(string words) => Paragraphs().Single(paragraph => Words(paragraph) == words);

    public static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public static string Words(OpenXmlElement paragraph) =>
        string.Concat(
                paragraph
                    .Descendants()
                    .Select(piece =>
                        piece switch
                        {
                            Text text => text.Text,
                            TabChar or Break => " ",
                            _ => "",
                        }
                    )
            )
            .Trim();

    public void Dispose() => _document.Dispose();
}
