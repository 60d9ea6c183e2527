using System.Globalization;
using System.Xml.Linq;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Tests.Pdf;

namespace Raadslag.Publishing.Tests.Documents;

/// <summary>What is seen of a template before it is stored is what the documents will be.</summary>
public sealed class PageSketchTests
{
    private static readonly DocumentTemplate Template = new()
    {
        Accent = new DocumentColor(0x1F, 0x5C, 0x3A),
        Links = new DocumentColor(0x8A, 0x1F, 0x4D),
        HeadingFace = DocumentFace.PlexSans,
        TextFace = DocumentFace.PlexSerif,
        HasCover = true,
        MissionTitle = "Hvad rådet er til for",
        Mission = "Rådet samler *kommunerne* <om> det & andet.",
        RunningHead = "Sammen om Øresund",
        Logo = new DocumentLogo(GivenLogo.Png(240, 80), "En bro"),
    };

    private static readonly PublishedDocument Document = new(
        SampleMeeting.In("KKR Øresund", "kkr-oeresund"),
        new DateTimeOffset(2026, 3, 20, 12, 0, 0, TimeSpan.Zero),
        Template
    );

    [Fact]
    public void The_words_of_each_page_are_those_that_a_reader_of_the_file_finds()
    {
        var (result, pages) = MeetingPdf.Sketch(Document);
        using var file = new Poppler(((Printed)result).Content.ToArray());

        var read = file.Text().Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(pages.Count, 4, 10);
        Assert.Equal(
            read.Select(Letters),
            pages.Select(page => Letters(string.Concat(Texts(page).Select(t => t.Value))))
        );
    }

    [Fact]
    public void Sketching_changes_no_byte_of_the_file()
    {
        var plain = (Printed)MeetingPdf.Write(Document);
        var sketched = (Printed)MeetingPdf.Sketch(Document).Result;

        Assert.Equal(plain.Content.ToArray(), sketched.Content.ToArray());
    }

    [Fact]
    public void Colours_and_faces_are_the_templates()
    {
        var texts = MeetingPdf.Sketch(Document).Pages.SelectMany(Texts).ToList();

        var heading = texts.First(text => text.Value == "Referat");
        var link = texts.First(text => text.Value.Contains("kortet", StringComparison.Ordinal));
        var emphasis = texts.First(text => text.Value == "kommunerne");
        Assert.Equal(
            ("#1F5C3A", PageSketch.Sans, "600"),
            (Of(heading, "fill"), Of(heading, "font-family"), Of(heading, "font-weight"))
        );
        Assert.Equal(("#8A1F4D", PageSketch.Serif), (Of(link, "fill"), Of(link, "font-family")));
        Assert.Equal("italic", Of(emphasis, "font-style"));
    }

    [Fact]
    public void Nothing_is_drawn_beyond_the_paper()
    {
        foreach (var page in MeetingPdf.Sketch(Document).Pages)
        {
            Assert.Equal((595.28, 841.89), (page.Width, page.Height));
            Assert.All(
                Texts(page),
                text =>
                {
                    var (x, y) = (Number(text, "x"), Number(text, "y"));
                    var end = x + (text.Attribute("textLength") is null ? 0 : Number(text, "textLength"));
                    Assert.InRange(x, 20, page.Width);
                    Assert.InRange(end, 20, page.Width - 70);
                    Assert.InRange(y, 20, page.Height - 20);
                }
            );
        }
    }

    [Fact]
    public void The_top_of_a_page_is_the_top_of_its_picture()
    {
        var page = MeetingPdf.Sketch(Document).Pages[1];

        var (head, foot) = (Texts(page).First(IsHead), Texts(page).First(IsFoot));
        Assert.InRange(Number(head, "y"), 30, 60);
        Assert.InRange(Number(foot, "y"), page.Height - 60, page.Height - 30);

        static bool IsHead(XElement text) => text.Value.StartsWith("Sammen om Øresund ·", StringComparison.Ordinal);
        static bool IsFoot(XElement text) => text.Value.StartsWith("Side 2", StringComparison.Ordinal);
    }

    [Fact]
    public void The_logo_is_drawn_where_it_is_set_from_the_file_it_came_in()
    {
        var picture = XElement.Parse(MeetingPdf.Sketch(Document).Pages[0].ToSvg("Side")).Elements("image").Single();

        Assert.Equal((76, 86), (Number(picture, "x"), Math.Round(Number(picture, "y"))));
        Assert.Equal((180, 60), (Number(picture, "width"), Number(picture, "height")));
        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(GivenLogo.Png(240, 80))}", Of(picture, "href"));
    }

    [Fact]
    public void A_picture_says_which_page_it_is_and_what_it_shows_is_no_markup_of_others()
    {
        var svg = MeetingPdf.Sketch(Document).Pages[1].ToSvg("Side \"2\" & mere");

        var root = XElement.Parse(svg);
        Assert.Equal(("img", "Side \"2\" & mere"), (Of(root, "role"), Of(root, "aria-label")));
        Assert.Equal("0 0 595.28 841.89", Of(root, "viewBox"));
        Assert.Equal(["path", "text"], root.Elements().Select(part => part.Name.LocalName).Distinct().Order());
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name == "style");
    }

    private static IEnumerable<XElement> Texts(PageSketch page) => XElement.Parse(page.ToSvg("Side")).Elements("text");

    private static string Of(XElement part, string name) => part.Attribute(name)?.Value ?? "";

    private static double Number(XElement part, string name) =>
        double.Parse(Of(part, name), CultureInfo.InvariantCulture);

    // lines and hyphens at their ends are for others to test: here it is the letters that count
    private static string Letters(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u00AD' or '-')).Order());
}
