using CsCheck;
using Raadslag.Texts;

namespace Raadslag.Tests.Texts;

/// <summary>Texts as people might write and rewrite them.</summary>
internal static class Writing
{
    private static readonly string[] Words = ["kommune", "råd", "og", "budget", "møde", "sag", "frist", "aftale"];

    // few and short, so that the same ones turn up again and again
    private static readonly string[] Few =
    [
        "a",
        "b",
        "c",
        "a b",
        "a b c d",
        "a b c e",
        "- a",
        "- b",
        "* a",
        "1. a",
        "2. b",
    ];

    /// <summary>Any texts of the same few paragraphs.</summary>
    public static Gen<string> Short { get; } =
        Gen.Int[0, Few.Length - 1].Array[0, 7].Select(picks => Paragraphs.Join(picks.Select(pick => Few[pick])));

    /// <summary>A paragraph of some words.</summary>
    public static Gen<string> Paragraph { get; } =
        Gen.Int[0, Words.Length - 1].Array[1, 12].Select(picks => string.Join(' ', picks.Select(pick => Words[pick])));

    /// <summary>A text, and two people's rewritings of it.</summary>
    public static Gen<(string Original, string Mine, string Theirs)> Rewritings { get; } =
        Gen.Select(Paragraph.Array[0, 8], Edits, Edits)
            .Select((text, mine, theirs) => (Own(text), mine, theirs))
            .Select(it => (Paragraphs.Join(it.Item1), Rewritten(it.Item1, it.mine), Rewritten(it.Item1, it.theirs)));

    public static Dictionary<string, int> Count(params IEnumerable<string> texts) =>
        texts
            .SelectMany(text => text.Split(' ', '\n').Where(word => word.Length > 0))
            .CountBy(word => word)
            .ToDictionary();

    /// <summary>What there is more of in the one than in the other.</summary>
    public static Dictionary<string, int> Beyond(Dictionary<string, int> one, Dictionary<string, int> other) =>
        one.Select(word => (word.Key, Value: word.Value - other.GetValueOrDefault(word.Key)))
            .Where(word => word.Value > 0)
            .ToDictionary(word => word.Key, word => word.Value);

    // every paragraph in words of its own
    private static string[] Own(string[] text) => [.. text.Select((words, i) => words.Replace(" ", $"{i} ") + i)];

    private static Gen<(int Kind, int At, string Text)[]> Edits =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 100], Paragraph).Array[0, 4];

    private static string Rewritten(string[] text, (int Kind, int At, string Text)[] edits)
    {
        var paragraphs = text.ToList();
        foreach (var (kind, at, words) in edits.Where(edit => edit.Kind == 0 || paragraphs.Count > 0))
        {
            var place = at % (paragraphs.Count + (kind == 0 ? 1 : 0));
            if (kind == 0)
            {
                paragraphs.Insert(place, words);
            }
            else if (kind == 1)
            {
                paragraphs.RemoveAt(place);
            }
            else
            {
                paragraphs[place] = kind == 2 ? words : $"{paragraphs[place]} {words.Split(' ')[0]}";
            }
        }

        return Paragraphs.Join(paragraphs);
    }
}
