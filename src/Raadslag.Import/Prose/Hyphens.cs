using System.Text;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Prose;

/// <summary>How two lines meet.</summary>
internal enum Joint
{
    /// <summary>Two words: a blank between them.</summary>
    Blank,

    /// <summary>One word that the line end cut: the hyphen goes.</summary>
    Undo,

    /// <summary>One word with a hyphen of its own: it stays, without a blank.</summary>
    Keep,
}

/// <summary>Undoes hyphenation at line ends, and only hyphenation.</summary>
internal static class Hyphens
{
    // "social- og sundhedsuddannelserne": the hyphen stands for the word that follows later.
    private static readonly HashSet<string> Conjunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "og",
        "eller",
        "samt",
        "og/eller",
        "hhv",
        "henholdsvis",
        "såvel",
    };

    // Words that are followed by a hyphen in normal writing.
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "it",
        "tv",
        "pc",
        "ai",
        "e",
        "ikke",
        "ph.d",
        "sms",
    };

    /// <summary>Below this share of cut lines a hyphen at a line end is more likely the author's own.</summary>
    private const int FewHyphens = 5;

    /// <summary>Joins lines that belong together, for titles and other single phrases; doubts are warned of.</summary>
    public static string Join(Desk desk, IReadOnlyList<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            Append(text, line, desk.Vocabulary);
        }

        return text.ToString();
    }

    /// <summary>Adds a line to the text before it; true when the joint is in doubt.</summary>
    public static bool Append(StringBuilder text, string line, Vocabulary vocabulary)
    {
        if (text.Length == 0 || line.Length == 0)
        {
            text.Append(line);
            return false;
        }

        var left = LastWord(text);
        var (joint, isDoubtful) = Between(left, line, vocabulary);
        if (joint == Joint.Undo)
        {
            text.Length--;
        }
        else if (joint == Joint.Blank)
        {
            text.Append(' ');
        }

        text.Append(line);
        return isDoubtful;
    }

    /// <summary>How a line that ends in <paramref name="left"/> meets the line <paramref name="next"/>.</summary>
    public static (Joint Joint, bool IsDoubtful) Between(string left, string next, Vocabulary vocabulary)
    {
        if (left.Length < 2 || left[^1] != '-' || !char.IsLetterOrDigit(left[^2]))
        {
            return (Joint.Blank, false);
        }

        var stem = left[..^1];
        var right = FirstWord(next);
        if (right.Length == 0)
        {
            return (Joint.Blank, false);
        }

        return LeadsOn(right, next) && !vocabulary.Knows(stem + right) ? (Joint.Blank, false)
            : KeepsItsHyphen(stem, right) ? (Joint.Keep, false)
            : ByVocabulary(stem, right, vocabulary);
    }

    // a conjunction does not end a sentence: "virk-" and "samt." are one word
    private static bool LeadsOn(string right, string next) =>
        Conjunctions.Contains(right)
        && (
            right is "hhv"
            || next.Length == right.Length
            || !".!?".Contains(next[right.Length], StringComparison.Ordinal)
        );

    private static bool KeepsItsHyphen(string stem, string right)
    {
        var lastPart = stem[(stem.LastIndexOfAny(['-', '/', '(']) + 1)..];
        var isShouting =
            lastPart.Length > 1 && lastPart.All(char.IsUpper) && right.Length > 1 && right.All(char.IsUpper);
        return !isShouting
            && (
                char.IsDigit(stem[^1])
                || char.IsUpper(stem[^1])
                || char.IsUpper(right[0])
                || char.IsDigit(right[0])
                || Prefixes.Contains(lastPart)
            );
    }

    private static (Joint, bool) ByVocabulary(string stem, string right, Vocabulary vocabulary)
    {
        var whole = vocabulary.Count(stem + right);
        var hyphened = vocabulary.Count($"{stem}-{right}");
        if (whole > 0 || hyphened > 0)
        {
            return (whole >= hyphened ? Joint.Undo : Joint.Keep, whole > 0 && hyphened > 0);
        }

        // Without a vowel it is an abbreviation: "gns-", "kr-". Where lines are not hyphenated, it is the author's.
        var isOwn = !stem.Any(IsVowel) || vocabulary.HyphensPerThousandLines < FewHyphens;
        return (isOwn ? Joint.Keep : Joint.Undo, isOwn);
    }

    private static bool IsVowel(char letter) => "aeiouyæøåéAEIOUYÆØÅÉ".Contains(letter, StringComparison.Ordinal);

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 80 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start);
    }

    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && end < 80 && (char.IsLetterOrDigit(line[end]) || line[end] == '/'))
        {
            end++;
        }

        return line[..end].TrimEnd('/');
    }
}
