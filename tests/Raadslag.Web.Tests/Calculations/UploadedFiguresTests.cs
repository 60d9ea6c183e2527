using System.Text;
using Raadslag.Web.Calculations;

namespace Raadslag.Web.Tests.Calculations;

public sealed class UploadedFiguresTests
{
    [Fact]
    public void A_file_is_read_as_the_spreadsheets_of_Danes_write_it()
    {
        const string Figures = "Ærø;5.962\r\n";

        Assert.Equal(Figures, Read(Encoding.UTF8.GetBytes(Figures)).Text);
        Assert.Equal(Figures, Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Figures)]).Text);
        Assert.Equal(Figures, Read(Encoding.Latin1.GetBytes(Figures)).Text);
    }

    [Theory]
    [InlineData(new byte[] { }, "Filen er tom")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "Filen er tom")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 }, "Gem regnearket som CSV")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "Gem regnearket som CSV")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 }, "Gem den som »CSV UTF-8«")]
    public void What_is_no_text_is_refused_with_a_way_out(byte[] bytes, string sentence)
    {
        var (text, refusal) = Read(bytes);

        Assert.Null(text);
        Assert.Contains(sentence, refusal, StringComparison.Ordinal);
    }

    private static (string? Text, string? Refusal) Read(byte[] bytes) => UploadedFigures.Read(bytes);
}
