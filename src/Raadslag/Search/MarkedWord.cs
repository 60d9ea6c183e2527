namespace Raadslag.Search;

/// <summary>What was asked for, where it stands in a text.</summary>
/// <param name="Range">The word, or the words from the first to the last.</param>
/// <param name="Term">Which of the wanted terms it is.</param>
internal readonly record struct MarkedWord(TextRange Range, int Term)
{
    /// <summary>Everything in the text that one of the query's wanted terms finds, in order.</summary>
    public static List<MarkedWord> In(string text, SearchQuery query)
    {
        var words = Words.In(text);
        var stems = words.ConvertAll(word => DanishStemmer.Stem(word.Folded));
        var terms = query.Wanted.Select(term => new Sought(term)).ToArray();
        var marks = new List<MarkedWord>();

        for (var at = 0; at < words.Count; at++)
        {
            for (var term = 0; term < terms.Length; term++)
            {
                if (terms[term].LengthAt(words, stems, at) is > 0 and var length)
                {
                    var start = words[at].Start;
                    marks.Add(new MarkedWord(new TextRange(start, words[at + length - 1].End - start), term));
                }
            }
        }

        return marks;
    }

    private sealed class Sought(SearchTerm term)
    {
        private readonly string[] _stems = [.. term.Stems];
        private readonly string _whole = DanishStemmer.Stem(DanishFolding.Fold(term.Whole));

        // How many words it takes there; 0 when it does not stand there.
        public int LengthAt(List<TextWord> words, List<string> stems, int at) =>
            term.Kind switch
            {
                TermKind.Beginning => words[at].Folded.StartsWith(term.Words[0], StringComparison.Ordinal) ? 1 : 0,
                TermKind.AsTyped => Stands(term.Words, at, i => words[i].Folded, words.Count),
                TermKind.AnyForm => AnyForm(words, stems, at),
            };

        private int AnyForm(List<TextWord> words, List<string> stems, int at)
        {
            if (Stands(_stems, at, i => stems[i], words.Count) is > 0 and var length)
            {
                return length;
            }

            if (stems[at] == _whole)
            {
                return 1;
            }

            var joined = 1 + words.Skip(at).TakeWhile(word => word.JoinedToNext).Count();
            var isFirst = at is 0 || !words[at - 1].JoinedToNext;
            return joined > 1 && isFirst && Whole(words.GetRange(at, Math.Min(joined, words.Count - at))) == _whole
                ? joined
                : 0;
        }

        private static string Whole(List<TextWord> words) =>
            DanishStemmer.Stem(DanishFolding.Fold(string.Concat(words.Select(word => word.Folded))));

        private static int Stands(IReadOnlyList<string> sought, int at, Func<int, string> word, int count)
        {
            if (at + sought.Count > count)
            {
                return 0;
            }

            for (var i = 0; i < sought.Count; i++)
            {
                if (word(at + i) != sought[i])
                {
                    return 0;
                }
            }

            return sought.Count;
        }
    }
}
