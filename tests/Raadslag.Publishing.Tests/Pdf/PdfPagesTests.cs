using System.Text.RegularExpressions;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class PdfPagesTests
{
    private const string Long =
        "Kommunerne i regionen er enige om, at indsatsen for børn og unge skal hænge bedre sammen på tværs af "
        + "sektorer, og at der skal følges op på aftalen hvert år. Formanden lægger en plan frem på næste møde.";

    private static readonly PageStyle Style = new() { RunningHead = "KKR Øresund · Referat 14. marts 2026" };

    [Fact]
    public void Blocks_are_tagged_in_their_order()
    {
        using var file = Written(
            new Block.Heading(1, "Referat"),
            new Block.Paragraph([new("Se "), new("planen", Link: new("https://dst.dk/plan")), new(".")]),
            new Block.List(
                ListNumbering.Decimal,
                [
                    [new Block.Paragraph([new("Vandet")])],
                    [new Block.Paragraph([new("Kajen")])],
                ]
            )
        );

        Assert.Equal(
            """
            Document
              H1 (block)
                "Referat"
              P (block)
                "Se "
                Link (inline)
                  "planen"
                  Object
                "."
              L (block):
                 /ListNumbering /Decimal
                LI (block)
                  Lbl (block)
                    "1."
                  LBody (block)
                    P (block)
                      "Vandet"
                LI (block)
                  Lbl (block)
                    "2."
                  LBody (block)
                    P (block)
                      "Kajen"

            """,
            Regex.Replace(file.Structure(), "Object \\d+ 0", "Object")
        );
    }

    [Fact]
    public void A_long_text_breaks_into_lines_that_have_room_and_loses_no_word()
    {
        var lines = LineBreaker.Lines([new(Long), new(" Slut", FontCut.SemiBold), new(".")], Style.Body, 200);

        Assert.True(lines.Count > 4);
        Assert.All(lines, line => Assert.InRange(line.Width, 0, 200));
        Assert.All(lines.SkipLast(1), line => Assert.InRange(line.Width, 140, 200));
        Assert.Equal(Long + " Slut.", string.Concat(lines.SelectMany(line => line.Parts).Select(part => part.Text)));
        Assert.Equal("Slut.", string.Concat(lines[^1].Parts.Select(part => part.Text))[^5..]);
    }

    [Fact]
    public void No_page_begins_or_ends_with_a_single_line_of_a_paragraph_nor_ends_with_a_heading()
    {
        for (var above = 23; above <= 28; above++)
        {
            var brief = Enumerable.Repeat<Block>(new Block.Paragraph([new("Kort.")]), above);
            using var file = Written([
                .. brief,
                new Block.Heading(2, "Overskrift"),
                new Block.Paragraph([new(Long + " " + Long)]),
                new Block.Paragraph([new("Kort.")]),
                new Block.Paragraph([new("Kort.")]),
            ]);

            var pages = file.Text().Split('\f').Select(Body).Where(lines => lines.Length > 0).ToArray();
            Assert.Equal(2, pages.Length);
            Assert.NotEqual("Overskrift", pages[0][^1]);
            Assert.All(pages, lines => Assert.False(IsSingle(lines[0], lines[1]) || IsSingle(lines[^1], lines[^2])));
        }
    }

    [Fact]
    public void A_table_goes_on_with_its_head_repeated_for_the_eye_alone()
    {
        var rows = Enumerable
            .Range(1, 60)
            .Select(i =>
                (IReadOnlyList<IReadOnlyList<TextRun>>)
                    [
                        [new($"Kommune nr. {i}")],
                        [new($"{i * 100}")],
                        [new(Long[..80])],
                    ]
            );
        using var file = Written(
            new Block.Table([new("Kommune", 2), new("Folketal", 1, IsNumber: true), new("Note", 2)], [.. rows])
        );

        var seen = file.Text().Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(seen.Length > 2);
        Assert.All(seen, page => Assert.Contains("Folketal", page, StringComparison.Ordinal));
        Assert.Single(Regex.Matches(file.Structure(), "Folketal"));
        Assert.Equal(60, Regex.Count(file.Structure(), "/Scope /Row"));
    }

    // without the running head and the page's number
    private static string[] Body(string page)
    {
        var lines = page.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length < 2 ? [] : lines[1..^1];
    }

    private static bool IsSingle(string line, string beside) =>
        Long.Contains(line, StringComparison.Ordinal) && !Long.Contains(beside, StringComparison.Ordinal);

    private static Poppler Written(params Block[] blocks)
    {
        using var output = new MemoryStream();
        DocumentSetter.Write(output, PdfGiven.Properties, Style, blocks);
        return new Poppler(output.ToArray());
    }
}
