using System.Text.RegularExpressions;

namespace Raadslag.Import.Closings;

/// <summary>One of the words where it stands in a line.</summary>
internal sealed class ClosingWordInLine(ClosingSigns.LineInText line, Match word)
{
    private const int FewestWordsOfSentence = 5;

    private readonly string _after = line.Text[(word.Index + word.Length)..];
    private readonly string _before = $"{line.Before} {line.Text[..word.Index]}";

    public ClosingSign Sign =>
        ClosingWords.CollectiveNoun().IsMatch(line.Text, word.Index + word.Length)
            ? line.WhereItStands(isCollective: true)
        : ClosingWords.SingleNoun().IsMatch(line.Text, word.Index + word.Length)
            ? line.WhereItStands(isCollective: false)
        : IsAloneInCell
            ? line.Heading.Length == word.Length ? Alone
                : ClosingSign.ClosesItem
        : SpeaksOfItem ? ClosingSign.ClosesItem
        : IsProse ? ClosingSign.None
        : StandsApart
            ? IsOfAll ? line.WhereItStands(isCollective: true)
                : ClosingSign.ClosesItem
        : ClosingSign.Mentions;

    // "LUKKET" between two items: it is not known which one it belongs to
    private static ClosingSign Alone => ClosingSign.ClosesRest;

    private bool IsSmall => char.IsLower(word.Value[0]);

    /// <summary>The word before it in its sentence; "" where a mark or nothing stands there.</summary>
    private string WordBefore => WordAtEnd(_before);

    /// <summary>The word after it; "" where a mark or nothing stands there.</summary>
    private string WordAfter => WordAtStart(_after.Trim().Length == 0 ? " " + line.After : _after);

    private bool IsAloneInCell => line.Heading.Length == word.Length;

    // "Punktet er lukket.", "Sagen behandles fortroligt"
    private bool SpeaksOfItem =>
        IsSmall
        && WordBefore.Length > 0
        && (WordAfter.Length == 0 || ClosingWords.NoNoun().IsMatch(WordAfter))
        && ClosingWords.Subject().IsMatch(LastSentence(_before));

    private bool IsProse =>
        line.IsCell && word.Value.Any(char.IsLower) ? WordAfter.Length > 0
        : IsSmall ? WordBefore.Length > 0 && (IsPredicate || Describes || IsVerb)
        : word.Value.EndsWith('e') && BeginsSentence && Describes && IsSentence;

    // "Dagsorden – lukket"
    private bool IsOfAll => !line.IsNumbered && ClosingWords.AllBefore().IsMatch(_before);

    // "skolen er lukket"; in a heading it may be about the item
    private bool IsPredicate => !line.IsNumbered && !line.IsTitle && ClosingWords.BeforePredicate().IsMatch(WordBefore);

    // "lukkede virksomheder"
    private bool Describes =>
        WordAfter is [var first, ..] && char.IsLower(first) && !ClosingWords.NoNoun().IsMatch(WordAfter);

    // "vikarkorpset lukkede, fordi …"
    private bool IsVerb => word.Value == "lukkede" && IsSentence;

    private bool BeginsSentence => _before.TrimEnd() is "" or [.., '.'];

    private bool IsSentence =>
        !line.IsNumbered
        && (line.Text.EndsWith('.') || line.After.Length > 0)
        && _after.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfSentence - 1;

    // "(Lukket)", "– lukket", "LUKKET: …", and the last word of a heading
    private bool StandsApart =>
        WordBefore.Length == 0 && WordAfter.Length == 0
        || !word.Value.Any(char.IsLower)
        || WordAfter.Length == 0 && (line.IsNumbered || line.IsTitle);

    private static string LastSentence(string text) =>
        text[(text.TrimEnd().LastIndexOfAny(['.', ';', '!', '?']) + 1)..];

    private static string WordAtEnd(string text)
    {
        if (text is not [.., ' '])
        {
            return "";
        }

        var end = text.TrimEnd().Length;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }

    private static string WordAtStart(string text)
    {
        if (text is not [' ', ..])
        {
            return "";
        }

        var start = text.Length - text.TrimStart().Length;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
