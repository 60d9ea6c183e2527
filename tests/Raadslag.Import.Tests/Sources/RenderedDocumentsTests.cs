using Raadslag.Import.Tests.Word;
using static Raadslag.Import.Tests.Sources.ReferenceDocuments;

namespace Raadslag.Import.Tests.Sources;

/// <summary>The real documents printed as the councils print them must be read as their text is.</summary>
public sealed class RenderedDocumentsTests
{
    public static TheoryData<string, string> Documents =>
        new()
        {
            { Midtjylland, "KKR Midtjylland  |  17-06-2026" },
            { SyddanmarkAgenda, "KKR Syddanmark  |  22-10-2025" },
            { SyddanmarkMinutes, "KKR Syddanmark  |  16-06-2026" },
        };

    [Theory, MemberData(nameof(Documents))]
    public async Task Printed_in_one_column_with_heads_feet_and_marks_in_the_margin(string name, string head)
    {
        var text = TextOf(name);

        AssertSame(text, await Printer.WithChromium(PrintedHtml.Of(DocumentBlocks.Of(text), head, Setting.OneColumn)));
    }

    [Theory, MemberData(nameof(Documents))]
    public async Task Printed_in_two_columns(string name, string head)
    {
        var text = TextOf(name);

        AssertSame(text, await Printer.WithChromium(PrintedHtml.Of(DocumentBlocks.Of(text), head, Setting.TwoColumns)));
    }

    [Fact]
    public void Typed_in_Word_where_a_line_is_a_paragraph()
    {
        var text = TextOf(SyddanmarkMinutes);

        AssertSame(text, PrintedWord.Of(DocumentBlocks.Of(text), "KKR Syddanmark  |  16-06-2026"));
    }

    [Theory, MemberData(nameof(Documents))]
    public async Task Typed_in_Word_and_printed_by_LibreOffice(string name, string head)
    {
        var text = TextOf(name);

        AssertSame(text, await Printer.WithLibreOffice(PrintedWord.Of(DocumentBlocks.Of(text), head)));
    }

    private static void AssertSame(byte[] text, byte[] printed)
    {
        Assert.Equal(DraftComparison.Write(DraftOf(text)), DraftComparison.Write(DraftOf(printed)));
    }

    private static MinutesDraft DraftOf(byte[] file) =>
        Assert.IsType<Reading<MinutesDraft>.Read>(MinutesReader.Read(Readings.Read(file))).Value;
}
