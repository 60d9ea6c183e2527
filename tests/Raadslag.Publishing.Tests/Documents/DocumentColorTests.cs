using Raadslag.Publishing.Documents;

namespace Raadslag.Publishing.Tests.Documents;

public sealed class DocumentColorTests
{
    [Theory, InlineData("#0B4F8A"), InlineData("#FFFFFF"), InlineData("#000000"), InlineData("#FFCC01")]
    public void A_colour_is_read_as_it_is_written(string words) =>
        Assert.Equal(words, DocumentColor.Of(words)!.Value.ToString());

    [Theory, InlineData(""), InlineData("0B4F8A"), InlineData("#0B4F8"), InlineData("#0B4F8G"), InlineData("# B4F8A")]
    public void Other_words_are_no_colour(string words) => Assert.Null(DocumentColor.Of(words));

    [Fact]
    public void Contrast_goes_from_1_to_21()
    {
        Assert.Equal(21, default(DocumentColor).ContrastTo(DocumentColor.White), 10);
        Assert.Equal(1, DocumentColor.White.ContrastTo(DocumentColor.White), 10);
    }
}
