using System.Text;

namespace Raadslag.Search;

/// <summary>The words of one entry in the form the index keeps: words parted by spaces, as written and as stems.</summary>
/// <param name="Typed">The words as written, folded.</param>
/// <param name="Stemmed">Their stems in the same order.</param>
/// <param name="Marks">Where stems stand and how often, and words with hyphens as one.</param>
internal sealed record IndexWords(string Typed, string Stemmed, string Marks)
{
    /// <summary>Before a stem that stands in the title.</summary>
    public const string InTitle = "t_";

    /// <summary>Before a stem that stands in the decision.</summary>
    public const string InDecision = "d_";

    /// <summary>Before a stem that stands there again and again.</summary>
    public const string Often = "o_";

    private const int TimesThatAreOften = 4;

    // no phrase runs over the end of a field
    private const char EndOfField = '_';

    // 150 pages; PostgreSQL indexes no more than 1 MB of different words
    private const int LongestText = 250_000;

    public static IndexWords Of(string title, string decision, string body)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var typed = new StringBuilder(" ");
        var stemmed = new StringBuilder(" ");

        foreach (var (text, place) in new[] { (title, InTitle), (decision, InDecision), (body, null) })
        {
            var words = Words.In(text.Length > LongestText ? text[..LongestText] : text);
            foreach (var word in words)
            {
                var stem = DanishStemmer.Stem(word.Folded);
                typed.Append(word.Folded).Append(' ');
                stemmed.Append(stem).Append(' ');
                times[stem] = times.GetValueOrDefault(stem) + 1;
                Mark(marks, place, stem);
            }

            marks.UnionWith(Words.Whole(words).Select(DanishStemmer.Stem));
            typed.Append(EndOfField).Append(' ');
            stemmed.Append(EndOfField).Append(' ');
        }

        marks.UnionWith(times.Where(stem => stem.Value >= TimesThatAreOften).Select(stem => Often + stem.Key));
        return new IndexWords(typed.ToString(), stemmed.ToString(), $" {string.Join(' ', marks)} ");
    }

    private static void Mark(HashSet<string> marks, string? place, string stem)
    {
        if (place is not null)
        {
            marks.Add(place + stem);
        }
    }
}
