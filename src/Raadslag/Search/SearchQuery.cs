namespace Raadslag.Search;

/// <summary>What somebody asked for: words, "quoted phrases", case numbers, begin* and -excluded.</summary>
public sealed class SearchQuery
{
    // beyond this nobody types; a question is answered in time whatever is pasted into the field
    private const int LongestText = 1000;
    private const int MostTerms = 12;
    private const int MostWords = 12;

    private SearchQuery(string text, IReadOnlyList<SearchTerm> terms) => (Text, Terms) = (text, terms);

    /// <summary>As it was typed, for showing it again.</summary>
    public string Text { get; }

    /// <summary>Whether it asks for nothing that can be found.</summary>
    public bool IsEmpty => !Wanted.Any();

    internal IReadOnlyList<SearchTerm> Terms { get; }

    internal IEnumerable<SearchTerm> Wanted => Terms.Where(term => !term.IsExcluded);

    internal IEnumerable<SearchTerm> Excluded => Terms.Where(term => term.IsExcluded);

    /// <summary>Reads any text whatever; what is no word is passed over.</summary>
    public static SearchQuery Parse(string? text)
    {
        var typed = text ?? "";
        var reader = new TermReader(typed.Length > LongestText ? typed[..LongestText] : typed);
        var terms = new List<SearchTerm>();

        while (terms.Count < MostTerms && reader.TryRead(out var term))
        {
            if (term is not null)
            {
                terms.Add(term.Words.Count > MostWords ? term with { Words = [.. term.Words.Take(MostWords)] } : term);
            }
        }

        return new SearchQuery(typed, WithoutFunctionWords(terms));
    }

    private static List<SearchTerm> WithoutFunctionWords(List<SearchTerm> terms)
    {
        var meaningful = terms.FindAll(term =>
            term.Kind is not TermKind.AnyForm || term.Words.Count > 1 || !FunctionWords.Contain(term.Words[0])
        );

        return meaningful.Exists(term => !term.IsExcluded) ? meaningful : terms;
    }

    private struct TermReader(string text)
    {
        private int _position;

        // A term of null is something without words.
        public bool TryRead(out SearchTerm? term)
        {
            term = null;
            while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            {
                _position++;
            }

            if (_position == text.Length)
            {
                return false;
            }

            var isExcluded = IsExclusion();
            _position += isExcluded ? 1 : 0;
            term = IsQuote(text[_position]) ? Phrase(isExcluded) : Chunk(isExcluded);
            return true;
        }

        private readonly bool IsExclusion() =>
            text[_position] is '-' && _position + 1 < text.Length && !char.IsWhiteSpace(text[_position + 1]);

        private SearchTerm? Phrase(bool isExcluded)
        {
            var start = ++_position;
            while (_position < text.Length && !IsQuote(text[_position]))
            {
                _position++;
            }

            var words = Words.In(text[start.._position]);
            _position += _position < text.Length ? 1 : 0;
            return Term(TermKind.AsTyped, words, isExcluded);
        }

        private SearchTerm? Chunk(bool isExcluded)
        {
            var start = _position;
            while (_position < text.Length && !char.IsWhiteSpace(text[_position]) && !IsQuote(text[_position]))
            {
                _position++;
            }

            var chunk = text[start.._position];
            var words = Words.In(chunk);
            var isBeginning = words.Count is 1 && chunk.EndsWith('*');
            return Term(isBeginning ? TermKind.Beginning : TermKind.AnyForm, words, isExcluded);
        }

        private static SearchTerm? Term(TermKind kind, List<TextWord> words, bool isExcluded) =>
            words is [] ? null : new SearchTerm(kind, [.. words.Select(word => word.Folded)], isExcluded);

        private static bool IsQuote(char character) =>
            character is '"' or '\u201C' or '\u201D' or '\u201E' or '«' or '»';
    }
}
