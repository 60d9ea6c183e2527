using System.Text;
using Raadslag.Import.Attachments;
using static Raadslag.Import.Tests.Attachments.Verdicts;

namespace Raadslag.Import.Tests.Attachments;

public sealed class SvgAttachmentTests
{
    [Fact]
    public void A_drawing_is_accepted_with_its_size()
    {
        const string Namespace = "xmlns=\"http://www.w3.org/2000/svg\"";
        var named =
            $"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg {Namespace} width=\"30px\" height=\"20.5\"/>";
        var viewed = $"<svg {Namespace} width=\"100%\" viewBox=\"0 0 640,480\"/>";

        Assert.Equal(new PictureSize(30, 21), Accepted("a.svg", Encoding.UTF8.GetBytes(named)).Size);
        Assert.Equal(new PictureSize(640, 480), Accepted("a.svg", Encoding.UTF8.GetBytes(viewed)).Size);
    }

    [Theory]
    [InlineData("<text>Et script og onload=\"x\" og javascript: i teksten, &lt;script&gt;</text>")]
    [InlineData("<!-- <script>alert(1)</script> -->")]
    [InlineData(
        "<style>.a { fill: url(#farve); } .b { fill: url( '#farve' ) }</style><rect style=\"scroll-behavior: smooth\"/>"
    )]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData("<use xlink:href=\"#a\"/><a href=\"https://www.example.dk\"><text>Læs mere</text></a>")]
    [InlineData("<g i:export=\"C:\\tegning.png\" i:label=\"url(x)\"/><animate attributeName=\"fill\" to=\"red\"/>")]
    [InlineData("<style>@font-face { src: url(data:font/woff2;base64,AAAA) }</style>")]
    public void What_only_resembles_code_is_accepted(string content) => Accepted("a.svg", Drawing(content));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("<i:script/>")]
    [InlineData("<rect onclick=\"x()\"/>")]
    [InlineData("<rect ONLOAD=\"x()\"/>")]
    [InlineData("<a href=\"javascript:x()\"/>")]
    [InlineData("<a xlink:href=\" java&#10;script:x()\"/>")]
    [InlineData("<a href=\"data:text/html,x\"/>")]
    [InlineData("<image href=\"data:image/svg+xml,x\"/>")]
    [InlineData("<foreignObject><b/></foreignObject>")]
    [InlineData("<set attributeName=\"xlink:href\" to=\"#a\"/>")]
    [InlineData("<animate attributeName=\" onclick\" to=\"x()\"/>")]
    [InlineData("<animate attributeName=\"x\" values=\"javascript:x()\"/>")]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    public void Code_in_a_drawing_is_refused(string content) =>
        Assert.Equal(AttachmentRefusal.SvgHasCode, Refusal("a.svg", Drawing(content)));

    [Theory]
    [InlineData("<image href=\"https://www.example.dk/a.png\"/>")]
    [InlineData("<image href=\"//www.example.dk/a.png\"/>")]
    [InlineData("<use xlink:href=\"anden.svg#a\"/>")]
    [InlineData("<rect fill=\"url(https://www.example.dk/a.svg#b)\"/>")]
    [InlineData("<rect style=\"fill: URL ( 'a.svg#b' )\"/>")]
    [InlineData("<style>@import 'a.css';</style>")]
    [InlineData("<style>@im<!-- -->port 'a.css';</style>")]
    [InlineData("<style><![CDATA[.a { fill: url(a.svg) }]]></style>")]
    [InlineData("<style>.a { background: image-set('a.png' 1x) }</style>")]
    [InlineData("<?xml-stylesheet href=\"a.css\"?>")]
    [InlineData("<g xml:base=\"https://www.example.dk/\"/>")]
    public void A_drawing_that_fetches_something_is_refused(string content) =>
        Assert.Equal(AttachmentRefusal.FetchesFromElsewhere, Refusal("a.svg", Drawing(content)));

    [Fact]
    public void A_document_type_an_odd_encoding_or_a_hidden_word_is_refused()
    {
        Assert.Equal(
            AttachmentRefusal.SvgHasADocumentType,
            Refusal("a.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")
        );
        Assert.Equal(
            AttachmentRefusal.CannotBeLookedThrough,
            Refusal("a.svg", "<?xml version=\"1.0\" encoding=\"utf-7\"?><svg/>")
        );
        Assert.Equal(
            AttachmentRefusal.CannotBeLookedThrough,
            Refusal("a.svg", Drawing("<style>.a { fill: \\75rl(a.svg) }</style>"))
        );
    }

    [Fact]
    public void A_drawing_cut_off_is_damaged_and_a_web_page_with_a_drawing_is_no_drawing()
    {
        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.svg", "<svg><rect/>"));
        Assert.Equal(AttachmentRefusal.IsOfUnknownFormat, Refusal("a.svg", "<!doctype HTML><svg/>"));
        Assert.Equal(AttachmentRefusal.IsOfUnknownFormat, Refusal("a.svg", "<note><svg/></note>"));
    }

    private static byte[] Drawing(string content) =>
        Encoding.UTF8.GetBytes(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                + $"xmlns:i=\"https://example.org/tegner\" viewBox=\"0 0 10 10\">{content}</svg>"
        );
}
