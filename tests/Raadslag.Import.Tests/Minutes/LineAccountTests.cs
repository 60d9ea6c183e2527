namespace Raadslag.Import.Tests.Minutes;

public sealed class LineAccountTests
{
    [Theory]
    [InlineData("kkr-midtjylland-2026-06-17-referat.txt")]
    [InlineData("kkr-syddanmark-2026-06-16-referat.txt")]
    [InlineData("kkr-syddanmark-2025-10-22-dagsorden.txt")]
    public void Every_line_of_a_real_document_is_used_set_apart_or_blank(string name)
    {
        var draft = Given.RealDraft(name);

        Assert.Equal(draft.Lines.Count, draft.Fates.Count);
        Assert.DoesNotContain(LineFate.Unread, draft.Fates);
    }
}
