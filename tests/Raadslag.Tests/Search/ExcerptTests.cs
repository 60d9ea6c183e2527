using CsCheck;
using Raadslag.Search;

namespace Raadslag.Tests.Search;

public sealed class ExcerptTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("fyld", 100)) + ". ";

    [Fact]
    public void Every_form_asked_for_is_marked() =>
        Assert.Equal("[Budgettet] for 2026, [budgetter]", Marked(Best("budget", "Budgettet for 2026, budgetter")));

    [Fact]
    public void The_passage_with_most_of_what_was_asked_for_is_shown()
    {
        var excerpt = Best("kvote flygtninge", $"En kvote. {Filler}Her er både kvoter og flygtninge. {Filler}");

        Assert.StartsWith("Her er både [kvoter] og [flygtninge].", Marked(excerpt));
        Assert.True(excerpt is { IsCutBefore: true, IsCutAfter: true });
        Assert.InRange(excerpt.Text.Length, 100, 240);
    }

    [Fact]
    public void The_decision_is_preferred_to_the_text() =>
        Assert.Equal("[Kvoten] er tiltrådt.", Marked(Best("kvote", "Kvoten er tiltrådt.", "Om kvoter og kvoter.")));

    [Fact]
    public void Without_a_find_the_beginning_is_shown() =>
        Assert.Equal("Tiltrådt.", Marked(Best("kvote", "", "Tiltrådt.")));

    [Theory]
    [InlineData("\"og sundhed\"", "social [og sundhed] og")]
    [InlineData("SAG-2026-00613", "se [SAG-2026-00613] her")]
    [InlineData("sag202600613", "se [SAG-2026-00613] her")]
    [InlineData("lære*", "[lærepladser] og [lærere]")]
    [InlineData("aabenraa", "i [Åbenrå] og [AABENRAA]s by")]
    [InlineData("kvote -flygtning", "[kvoter] til flygtninge")]
    public void Marks_cover_what_the_query_means(string query, string marked) =>
        Assert.Equal(marked.Replace("]s by", "s] by"), Marked(Best(query, marked.Replace("[", "").Replace("]", ""))));

    [Fact]
    public void Marks_lie_within_any_text_in_order_and_apart() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (query, text) =>
                {
                    var excerpt = Excerpt.Best(SearchQuery.Parse(query + " " + text), text);
                    return excerpt.Marks.All(mark =>
                            mark.Start >= 0 && mark.Length > 0 && mark.End <= excerpt.Text.Length
                        ) && excerpt.Marks.Zip(excerpt.Marks.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
                }
            );

    private static Excerpt Best(string query, params string[] texts) => Excerpt.Best(SearchQuery.Parse(query), texts);

    private static string Marked(Excerpt excerpt)
    {
        var text = excerpt.Text;
        foreach (var mark in excerpt.Marks.Reverse())
        {
            text = text.Insert(mark.End, "]").Insert(mark.Start, "[");
        }

        return text;
    }
}
