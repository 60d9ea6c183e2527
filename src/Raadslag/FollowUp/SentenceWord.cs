namespace Raadslag.FollowUp;

/// <summary>A word of a sentence, or a number in it.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="IsAfterBreak">Whether a comma, a colon or a bracket stands before it.</param>
internal readonly record struct SentenceWord(string Text, bool IsAfterBreak)
{
    /// <summary>Letters and digits are parted also where no blank parts them: "den1. januar".</summary>
    public static List<SentenceWord> In(string sentence)
    {
        var words = new List<SentenceWord>();
        var isAfterBreak = false;
        for (var at = 0; at < sentence.Length; )
        {
            var end = at;
            while (end < sentence.Length && KindOf(sentence[end]) == KindOf(sentence[at]) && KindOf(sentence[at]) > 0)
            {
                end++;
            }

            if (end == at)
            {
                isAfterBreak |= sentence[at] is ',' or ':' or ';' or '(' or ')';
                at++;
                continue;
            }

            words.Add(new SentenceWord(sentence[at..end].ToLowerInvariant(), isAfterBreak));
            isAfterBreak = false;
            at = end;
        }

        return words;
    }

    private static int KindOf(char one) =>
        char.IsAsciiDigit(one) ? 1
        : char.IsLetter(one) ? 2
        : 0;
}
