namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>The seams of one word: where its known parts meet, and where they may meet so that nothing is certain.</summary>
internal sealed class HyphenationSeams
{
    /// <summary>Nothing is known of these letters.</summary>
    public const int Unknown = -1;

    // before a head of few letters an accident is likely, so that it must end the word but for an inflection
    private const int LongEnough = 6;

    private readonly string _word;
    private readonly bool[] _known;
    private readonly bool[] _uncertain;

    public HyphenationSeams(string word)
    {
        _word = word;
        _known = new bool[word.Length];
        _uncertain = new bool[word.Length];
        FindFirstPart();
        for (var at = 2; at < word.Length - 2; at++)
        {
            Find(at);
        }

        FindPrefix(0);
        for (var at = 2; at < word.Length - 2; at++)
        {
            if (_known[at])
            {
                FindPrefix(at);
            }
        }
    }

    /// <summary>
    /// The seam after the letters from one place and not after another; 0 when there may be none, or more than one, and
    /// <see cref="Unknown"/> when the letters must tell.
    /// </summary>
    public int Between(int first, int last)
    {
        var (found, count, uncertain) = (0, 0, false);
        for (var at = first; at <= last; at++)
        {
            uncertain |= _uncertain[at];
            if (_known[at])
            {
                (found, count) = (at, count + 1);
            }
        }

        return count switch
        {
            1 => found,
            0 when !uncertain => Unknown,
            _ => 0,
        };
    }

    private void FindFirstPart()
    {
        var longest = HyphenationParts.Firsts.Longest(_word);
        var rest = _word.AsSpan(longest);
        if (longest > 0 && rest.Length > 2 && (IsKnownHead(longest) || BeginsPlainly(rest)))
        {
            _known[longest] = true;
        }
    }

    // "formandskab" is no "formands" with something after it
    private static bool BeginsPlainly(ReadOnlySpan<char> rest) =>
        !DanishHyphenation.IsVowel(rest[0])
        && DanishHyphenation.CanBegin(rest)
        && !rest.StartsWith("kab", StringComparison.Ordinal);

    private void Find(int at)
    {
        if (IsKnownHead(at) || IsKnownEnding(at))
        {
            _known[at] = true;
        }
        else if (DanishHyphenation.IsVowel(_word[at]))
        {
            _uncertain[at] |=
                HyphenationParts.BriefVowelHeads.Longest(_word.AsSpan(at)) > 0
                || HyphenationParts.PrefixesWithin.Any(part => _word.AsSpan(0, at).EndsWith(part));
        }
    }

    private bool IsKnownHead(int at)
    {
        var length = HyphenationParts.Heads.Longest(_word.AsSpan(at));
        return length > 0
            && (length >= LongEnough || HyphenationParts.Inflections.Contains(_word[(at + length)..]))
            && DanishHyphenation.HasVowel(_word.AsSpan(0, at))
            && !(DanishHyphenation.IsVowel(_word[at]) && IsGroup(at));
    }

    // "prøvelse" is no "øvelse": the consonants before the vowel are the beginning of a word with it
    private bool IsGroup(int at) =>
        !DanishHyphenation.IsVowel(_word[at - 1])
        && !DanishHyphenation.IsVowel(_word[at - 2])
        && DanishHyphenation.CanBegin(_word.AsSpan(at - 2));

    private bool IsKnownEnding(int at) =>
        !DanishHyphenation.IsVowel(_word[at - 1])
        && DanishHyphenation.HasVowel(_word.AsSpan(0, at))
        && HyphenationParts.Endings.Longest(_word.AsSpan(at)) is > 0 and var length
        && HyphenationParts.Inflections.Contains(_word[(at + length)..]);

    private void FindPrefix(int from)
    {
        var length = HyphenationParts.Prefixes.Longest(_word.AsSpan(from));
        var at = from + length;
        if (length == 0 || at > _word.Length - 3)
        {
            return;
        }

        var rest = _word.AsSpan(at);
        if (DanishHyphenation.IsVowel(rest[0]))
        {
            _uncertain[at] |= !DanishHyphenation.IsVowel(_word[at - 1]);
        }
        else if (DanishHyphenation.CanBegin(rest) && DanishHyphenation.HasVowel(rest))
        {
            _known[at] |= !HyphenationParts.NoPrefixes.Any(word => _word.AsSpan(from).StartsWith(word));
        }
    }
}
