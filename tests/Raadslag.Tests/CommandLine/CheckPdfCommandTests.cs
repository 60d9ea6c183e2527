using Raadslag.Publishing.Tests.Pdf;
using Raadslag.Publishing.Tests.Pdf.Checking;

namespace Raadslag.Tests.CommandLine;

public sealed class CheckPdfCommandTests
{
    private readonly string _folder = Program.NewFolder();

    [Fact]
    public async Task A_PDF_of_ours_has_nothing_to_mend()
    {
        var file = Given("ren.pdf", PdfGiven.Sample());

        var answer = await Program.RunAsync("check-pdf", file);

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.StartsWith(
            $"{file}: 2 sider. Siger selv, at den følger PDF/UA-1 og PDF/A-2A.\n  Ingen fejl fundet.\n",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "\n1 fil set efter: 1 uden fund, 0 med fund (0 steder). 0 afvist.\n",
            answer.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_wrong_is_said_once_with_every_place_where_it_is_wrong()
    {
        var broken = new GivenPdf()
            .With("/Alt <FEFF004500740020006B006F00720074>", "")
            .With("/S /H2", "/S /H3")
            .With("/Lang (da-DK)", "")
            .With("/Artifact BMC BT /F1 9 Tf", "/Header BMC BT /F1 9 Tf")
            .With(
                "/S /TD /P 36 0 R /Pg 3 0 R /K [9]",
                "/S /TD /P 36 0 R /Pg 3 0 R /K [9] /A << /O /Table /ColSpan 2 >>"
            );

        var answer = await Program.RunAsync("check-pdf", Given("fejl.pdf", broken.Write()));

        Assert.Equal((6, ""), (answer.Code, answer.Errors));
        string[] expected =
        [
            "  Fejl:",
            "  - Filen siger ikke, hvilket sprog den er på, så dansk kan blive læst op som engelsk. Vælg dokumentets sprog, før du gemmer som PDF. [UA 7.2]",
            "  - Noget på siden er hverken mærket som indhold eller som pynt, og måske bliver det ikke læst op. Giv det et tag, eller mærk det som artefakt. [UA 7.1]",
            "      Side 1: tekst",
            "  - En overskrift springer et niveau over. Brug det niveau, der kommer næst. [UA 7.4.2]",
            "      Side 2, Document/H3[1]: H3 efter H1",
            "  - Billedet har ingen alternativ tekst. Skriv, hvad det viser, for dem der ikke kan se det. [UA 7.3]",
            "      Side 1, Document/Figure[1]",
            "  - Rækken har ikke lige så mange kolonner som de andre, så tallene kan blive læst op under forkerte overskrifter. Del flettede celler op, eller tilføj dem, der mangler. [UA 7.5]",
            "      Side 1, Document/Table[1]/TBody[1]/TR[1]: 3 mod 2",
        ];
        Assert.Equal(expected, answer.Output.Split('\n').Skip(1).TakeWhile(line => line.Length > 0));
        Assert.Contains("1 med fund (5 steder)", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_must_decide_stands_apart_and_the_same_fault_on_many_pages_is_one_line()
    {
        var pages = PdfGiven.Paragraphs([.. Enumerable.Range(1, 30).Select(page => $"Side {page}")]);
        var bleak = new GivenPdf().With("0.3 g /F1 11 Tf", "0.8 g /F1 11 Tf").With("0 0.2 0.6 rg", "0.8 g");

        var answer = await Program.RunAsync("check-pdf", Given("a.pdf", pages), Given("b.pdf", bleak.Write()));

        Assert.Equal((6, ""), (answer.Code, answer.Errors));
        Assert.Equal(2, answer.Output.Split("  Se selv efter, om det er en fejl:\n  - ").Length - 1);
        Assert.DoesNotContain("  Fejl:", answer.Output, StringComparison.Ordinal);
        Assert.Contains("[WCAG 2.1, 1.4.3]\n      Side 1-2: 1,61:1\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_that_are_too_many_to_show_are_counted()
    {
        var many = new GivenPdf().With(
            "/K [1 23 0 R]",
            $"/K [1 {string.Join(' ', Enumerable.Range(1000, 250))} 23 0 R]"
        );

        var answer = await Program.RunAsync("check-pdf", Given("mange.pdf", many.Write()));

        Assert.Equal(6, answer.Code);
        Assert.Contains("er 150 steder mere ikke vist.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 med fund (250 steder)", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_checked_is_refused_by_name_and_the_others_are_checked()
    {
        var missing = Path.Combine(_folder, "væk.pdf");
        var text = Given("brev.pdf", "Kære Anna"u8.ToArray());
        var locked = Given("låst.pdf", new GivenPdf().Write("/ID [<01> <01>] /Encrypt << /Filter /Standard >>"));
        var huge = Given("stor.pdf", []);
        await using (var file = File.OpenWrite(huge))
        {
            file.SetLength(3L << 30);
        }

        var answer = await Program.RunAsync(
            "check-pdf",
            missing,
            _folder,
            text,
            locked,
            huge,
            Given("ren.pdf", PdfGiven.Sample())
        );

        Assert.Equal(1, answer.Code);
        Assert.Equal(
            [
                $"{missing}: Filen findes ikke. Se efter, om navnet og mappen er skrevet rigtigt.",
                $"{_folder}: Det er en mappe. Skriv navnene på filerne, for eksempel mappe/*.pdf.",
                $"{text}: Filen er ikke en PDF. Se efter, om det er den rigtige fil.",
                $"{locked}: Filen er beskyttet, måske uden at den spørger om en kode. Gem den uden beskyttelse, og prøv igen.",
                $"{huge}: Filen, eller det, der er pakket i den, er for stort til at blive set igennem. Del den i mindre filer.",
                "",
            ],
            answer.Errors.Split('\n')
        );
        Assert.EndsWith(
            "\n1 fil set efter: 1 uden fund, 0 med fund (0 steder). 5 afvist.\n",
            answer.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_name_in_a_file_cannot_steer_the_terminal_or_fill_it()
    {
        var steering = new GivenPdf().With("/S /H2", $"/S /H2#1B#5B2J#0AEvil{new string('x', 500)}");

        var answer = await Program.RunAsync("check-pdf", Given("ond.pdf", steering.Write()));

        Assert.Equal(6, answer.Code);
        Assert.DoesNotContain('\e', answer.Output);
        Assert.Contains("H2·[2J·Evilxxx", answer.Output, StringComparison.Ordinal);
        Assert.All(answer.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 300));
    }

    private string Given(string name, byte[] bytes)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
