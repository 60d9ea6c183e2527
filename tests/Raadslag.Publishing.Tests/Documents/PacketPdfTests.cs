using System.Text;
using CsCheck;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Tests.Pdf;
using Raadslag.Publishing.Tests.Pdf.Pictures;
using Raadslag.Publishing.Tests.Pdf.Taking;

namespace Raadslag.Publishing.Tests.Documents;

public class PacketPdfTests
{
    private static readonly Uri Address = new("https://raad.example/bilag/rapport.pdf");

    [Fact]
    public void Annexes_come_after_the_document_in_the_order_of_the_items()
    {
        using var seen = new Poppler(Print(Report("punkt-1-2", "Rapport"), Ours("punkt-1-1", "Notat")));

        var pages = seen.Text().Split('\f', StringSplitOptions.RemoveEmptyEntries);
        var notes = Array.FindLastIndex(pages, page => page.Contains("Bilag 1 til punkt 1.1: Notat"));
        var report = Array.FindLastIndex(pages, page => page.Contains("Bilag 1 til punkt 1.2: Rapport"));

        Assert.Contains("Et notat", pages[notes + 1]);
        Assert.Contains("Forundersøgelse", pages[report + 1]);
        Assert.Contains("Liggende side", pages[report + 2]);
        Assert.Equal(pages.Length, report + 4);
        Assert.Contains("som det er modtaget", pages[report]);
        Assert.Contains(Address.AbsoluteUri, pages[report]);
    }

    [Fact]
    public void Every_page_says_which_it_is_of_all_and_the_contents_lead_to_it()
    {
        using var seen = new Poppler(Print(Ours("punkt-1-1", "Notat"), Report("punkt-1-2", "Rapport")));

        var pages = seen.Text().Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(pages.Index(), page => Assert.Contains($"Side {page.Index + 1} af {pages.Length}", page.Item));
        var divider = Array.FindLastIndex(pages, page => page.Contains("Bilag 1 til punkt 1.2: Rapport"));
        Assert.Matches($@"Bilag 1 til punkt 1\.2: Rapport[ .]+{divider + 1}\n", seen.Text());
    }

    [Fact]
    public void A_page_of_another_file_looks_as_it_did_there()
    {
        // poppler does not scale by the page's unit, and pictures what is cut away as well
        var report = GivenForeignPdf.ReportWith("/UserUnit 1.5/CropBox[120 70 480 630]", "");
        using var before = new Poppler(report);
        using var after = new Poppler(Print(new PacketAnnex("punkt-1-1", "Rapport", report)));
        var first = PdfPage.Of(Open(Print(new PacketAnnex("punkt-1-1", "Rapport", report)))).Count - 2;

        for (var page = 1; page <= 3; page++)
        {
            var (was, @is) = (before.Picture(page), after.Picture(first + page - 1));
            Assert.Equal(was.Length, @is.Length);
            // all but the foot, where its number stands
            var foot = was.Length / 12;
            Assert.Equal(was[..^foot], @is[..^foot]);
            Assert.Contains(was[..^foot], point => point < 200);
        }
    }

    [Fact]
    public void What_acts_or_is_hidden_in_a_file_is_not_taken_over_but_what_is_filled_in_is_seen()
    {
        var packet = Print(Report("punkt-1-1", "Rapport"));
        using var seen = new Poppler(packet);

        Assert.Contains("Udfyldt felt", seen.Text());
        Assert.DoesNotContain("Kladde", seen.Text());
        Assert.Contains("https://eksempel.dk/rapport", seen.Links());
        Assert.Contains("JavaScript:      no", seen.Information());
        Assert.Contains("Form:            none", seen.Information());
        var all = Unpacked(packet);
        Assert.DoesNotContain("JavaScript", all);
        Assert.DoesNotContain("Launch", all);
        Assert.DoesNotContain("hemmelig", all);
        Assert.DoesNotContain("Widget", all);
    }

    [Fact]
    public void Pages_are_as_large_as_they_are_seen()
    {
        var pages = PdfPage
            .Of(Open(Print(Report("punkt-1-1", "Rapport"))))
            .Select(page => page.Values.Array("MediaBox")!.Numbers!)
            .ToList();

        Assert.Equal([0, 0, 400, 600], pages[^3]);
        // cut to what is seen, turned a quarter, and in a unit of one and a half
        Assert.Equal([0, 0, 840, 540], pages[^2]);
        Assert.Equal([0, 0, 400, 600], pages[^1]);
    }

    [Fact]
    public void Bookmarks_lead_to_the_annexes_after_those_of_the_meeting()
    {
        var meeting = Bookmarks(Print());
        var packet = Bookmarks(Print(Ours("punkt-1-1", "Notat"), Report("punkt-1-2", "Rapport")));

        Assert.Equal("Referat", meeting[0]);
        Assert.Equal(
            [
                "Referat med bilag",
                .. meeting[1..],
                " Bilag",
                "  Bilag 1 til punkt 1.1: Notat",
                "  Bilag 1 til punkt 1.2: Rapport",
            ],
            packet
        );
    }

    [Fact]
    public void A_packet_of_our_own_pages_claims_and_keeps_the_rules_and_one_with_others_does_not_claim()
    {
        var ours = Print(new PacketAnnex("punkt-1-1", "Kort over Øresund", GivenLogo.Png(300, 200)));
        var others = Print(Ours("punkt-1-1", "Notat"));

        var findings = Assert.IsType<PdfFindings>(PdfCheck.Of(ours));
        Assert.Empty(findings.Findings);
        Assert.NotNull(findings.Claims.ArchivePart);
        var found = Assert.IsType<PdfFindings>(PdfCheck.Of(others));
        Assert.Equal(new PdfClaims(null, null, null), found.Claims);
        using var seen = new Poppler(ours);
        Assert.Contains("Kort over Øresund", seen.Structure());
    }

    [Fact]
    public void Words_of_another_file_are_in_the_structure_and_a_scan_says_which_page_it_is()
    {
        using var seen = new Poppler(Print(Report("punkt-1-1", "Rapport")));

        var structure = seen.Structure();

        Assert.Contains("Liggende side", structure);
        Assert.Contains("Figure", structure);
        Assert.Contains("Billede af side 3 af 3 i Rapport", Unpacked(Print(Report("punkt-1-1", "Rapport"))));
    }

    [Fact]
    public void A_file_that_cannot_be_taken_in_is_named_with_the_reason()
    {
        var encrypted = GivenForeignPdf.Of(
            ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>", "<</Filter/Standard/V 2/R 3>>"],
            "/Encrypt 3 0 R"
        );
        PacketAnnex[] annexes =
        [
            new("punkt-1-1", "Låst", encrypted),
            new("punkt-1-1", "Halvt", GivenForeignPdf.ReportWith("/Count 3", "/Count 4")),
            new("punkt-1-1", "Pakket", GivenForeignPdf.ReportWith("<</Length", "<</Filter/Ukendt/Length")),
            new("punkt-1-1", "Regneark", "PK"u8.ToArray()),
            new("punkt-1-1", "Tomt", ReadOnlyMemory<byte>.Empty),
            new("punkt-1-1", "Plakat", GivenForeignPdf.ReportWith("[0 0 400 600]", "[0 0 400 60000]")),
            Report("punkt-1-2", "Rapport"),
        ];

        var packet = PacketPdf.Write(Meeting(), annexes);
        using var seen = new Poppler(Assert.IsType<Printed>(packet.Document).Content.ToArray());

        Assert.Equal(
            [
                ("Låst", AnnexRefusal.Encrypted),
                ("Halvt", AnnexRefusal.Damaged),
                ("Pakket", AnnexRefusal.Damaged),
                ("Regneark", AnnexRefusal.UnknownFormat),
                ("Tomt", AnnexRefusal.UnknownFormat),
                ("Plakat", AnnexRefusal.TooLarge),
            ],
            packet.LeftOut.Select(left => (left.Annex.Name, left.Why))
        );
        Assert.Contains("Bilag 1 til punkt 1.1: Låst (filen er låst)", seen.Text());
        Assert.Contains(
            "Bilag 4 til punkt 1.1: Regneark (filen er hverken PDF eller et almindeligt billede)",
            seen.Text()
        );
        Assert.Contains("Forundersøgelse", seen.Text());
    }

    [Fact]
    public void The_file_itself_is_linked_to_also_where_the_host_has_danish_letters()
    {
        var address = new Uri("https://øresund.example/bilag (1).pdf");
        using var seen = new Poppler(Print(new PacketAnnex("punkt-1-1", "Rapport", GivenForeignPdf.Report(), address)));

        Assert.Contains("https://xn--resund-9xa.example/bilag%20%281%29.pdf", seen.Links());
    }

    [Fact]
    public void An_annex_of_a_closed_item_is_neither_taken_in_nor_named()
    {
        var closed = Item("1.2") with { ClosedReason = "Personforhold", Title = "", Parts = [], Source = null };
        var packet = PacketPdf.Write(
            Meeting(Item("1.1"), closed),
            [Report("punkt-1-2", "Ansøger"), new PacketAnnex("punkt-1-2", "Låst ansøger", "x"u8.ToArray())]
        );

        Assert.Empty(packet.LeftOut);
        using var seen = new Poppler(Assert.IsType<Printed>(packet.Document).Content.ToArray());
        Assert.DoesNotContain("nsøger", seen.Text());
        Assert.DoesNotContain("Forundersøgelse", seen.Text());
    }

    [Fact]
    public void The_same_annexes_give_the_same_bytes_and_another_reader_finds_no_fault_in_them()
    {
        PacketAnnex[] annexes =
        [
            Report("punkt-1-1", "Rapport"),
            Ours("punkt-1-2", "Notat"),
            new("punkt-1-2", "Billede", PictureFileTests.Jpeg),
        ];

        var packet = Print(annexes);

        Assert.Equal(packet, Print(annexes));
        Assert.Empty(Open(packet).Damages);
        using var seen = new Poppler(packet);
        seen.CheckWithQpdf();
    }

    [Fact]
    public void Whatever_is_cut_or_changed_is_taken_in_or_refused()
    {
        var report = GivenForeignPdf.Report();
        Gen.Select(Gen.Int[0, report.Length - 1], Gen.Byte)
            .Sample(
                (at, value) =>
                {
                    byte[] file = [.. report];
                    file[at] = value;
                    Assert.IsType<Printed>(PacketPdf.Write(Meeting(), [new("punkt-1-1", "A", file)]).Document);
                    var cut = report.AsMemory(0, at);
                    Assert.IsType<Printed>(PacketPdf.Write(Meeting(), [new("punkt-1-1", "B", cut)]).Document);
                },
                iter: 150
            );
    }

    private static byte[] Print(params PacketAnnex[] annexes) =>
        Assert.IsType<Printed>(PacketPdf.Write(Meeting(), annexes).Document).Content.ToArray();

    private static PacketAnnex Report(string anchor, string name) =>
        new(anchor, name, GivenForeignPdf.Report(), Address);

    private static PacketAnnex Ours(string anchor, string name) => new(anchor, name, PdfGiven.Paragraphs("Et notat"));

    private static PublishedDocument Meeting(params PublishedItem[] items) =>
        new(
            GivenMeeting.Minutes(items is [] ? [Item("1.1"), Item("1.2")] : items),
            new DateTimeOffset(2026, 6, 15, 12, 0, 0, TimeSpan.FromHours(2)),
            new DocumentTemplate()
        );

    private static PublishedItem Item(string number) =>
        GivenMeeting.Item() with
        {
            Number = number,
            Anchor = $"punkt-{number.Replace('.', '-')}",
        };

    private static CosFile Open(byte[] file) => CosFile.Open(file, new PdfLimits());

    private static string Unpacked(byte[] file)
    {
        var opened = Open(file);
        var parts = opened
            .All()
            .Select(item => item.Value)
            .OfType<CosStream>()
            .Select(stream => opened.Unpack(stream) is { } bytes ? Encoding.Latin1.GetString(bytes.Span) : "");
        return Encoding.Latin1.GetString(file) + string.Concat(parts);
    }

    // each with a space for every level below the first
    private static List<string> Bookmarks(byte[] file)
    {
        var found = new List<string>();
        Follow(Open(file).Catalog!.Dictionary("Outlines")!.Dictionary("First"), "");
        return found;

        void Follow(CosDictionary? bookmark, string level)
        {
            for (; bookmark is not null; bookmark = bookmark.Dictionary("Next"))
            {
                found.Add(level + bookmark.Text("Title"));
                Follow(bookmark.Dictionary("First"), level + " ");
            }
        }
    }
}
