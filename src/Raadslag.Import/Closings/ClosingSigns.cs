using System.Text;
using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Closings;

/// <summary>
/// Tells for each line of a document whether it says that something is closed. A mark stands apart: on a line of its own,
/// between brackets or dashes, in capitals, before a noun such as <i>punkt</i> or <i>dagsorden</i>. Prose stands in a sentence
/// and is about something else. What is neither is taken for a mark.
/// </summary>
internal static partial class ClosingSigns
{
    private const int LongestHeading = 100;
    private const int MostWordsOfHeading = 12;

    /// <summary>One sign a line, in the lines' order.</summary>
    public static IReadOnlyList<ClosingSign> Of(IReadOnlyList<SourceLine> lines)
    {
        var signs = new ClosingSign[lines.Count];
        var texts = lines.Select(Text).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            var next = Next(texts, i);
            if (SplitWord(texts[i], next) is { } whole)
            {
                signs[i] = Of(new LineInText(Before(texts, i), whole, ""));
            }
            else if (ClosingWords.MayHave(texts[i]))
            {
                signs[i] = Cells(lines[i]) is { Length: > 1 } cells
                    ? cells.Max(cell => Of(new LineInText("", Plain(cell), "") { IsCell = true }))
                    : Of(new LineInText(Before(texts, i), texts[i], Continues(texts[i], next) ? next : ""));
            }
        }

        return signs;
    }

    /// <summary>The sign of a title that stands alone.</summary>
    public static ClosingSign OfTitle(string title) =>
        ClosingWords.MayHave(title) ? Of(new LineInText("", Plain(title), "") { IsTitle = true }) : ClosingSign.None;

    private static ClosingSign Of(LineInText line)
    {
        var heading = line.Heading;
        if (heading.Length <= LongestHeading && ClosingWords.Opening().IsMatch(heading))
        {
            return ClosingSign.Opens;
        }

        var sign = OfPhrase(line);
        foreach (Match word in ClosingWords.Adjective().Matches(line.Text))
        {
            sign = (ClosingSign)Math.Max((int)sign, (int)new ClosingWordInLine(line, word).Sign);
        }

        return sign;
    }

    private static ClosingSign OfPhrase(LineInText line)
    {
        if (ClosingWords.Phrase().Match(line.Text) is not { Success: true } phrase)
        {
            return ClosingSign.None;
        }

        var isOfItem = ClosingWords.Subject().IsMatch($"{line.Before} {line.Text[..(phrase.Index + phrase.Length)]}");
        return (line.WhereItStands(isCollective: true), isOfItem) switch
        {
            (ClosingSign.Mentions, true) => ClosingSign.ClosesItem,
            var (sign, _) => sign,
        };
    }

    /// <summary>Whether a number stands before the line's words.</summary>
    public static bool IsNumbered(SourceLine line) => new LineInText("", Text(line), "").IsNumbered;

    private static string[] Cells(SourceLine line) =>
        Whitespace.Tidy(line.Text).Split('\t', StringSplitOptions.RemoveEmptyEntries);

    // "L U K K E T" is a word, and so is a word in other letters of the same look
    private static string Text(SourceLine line) => line.IsBlank ? "" : Plain(line.Text);

    private static string Plain(string text)
    {
        var joined = Whitespace.WithoutJoiners(text);
        var plain = Whitespace
            .WithoutTabs(
                Whitespace.Tidy(joined.Any(char.IsSurrogate) ? joined : joined.Normalize(NormalizationForm.FormKC))
            )
            .Replace('_', ' ')
            .Trim();
        return SpacedLetters().Replace(plain, static word => word.Value.Replace(" ", "", StringComparison.Ordinal));
    }

    private static string Next(string[] texts, int line)
    {
        var next = line + 1;
        while (next < texts.Length && next <= line + 2 && texts[next].Length == 0)
        {
            next++;
        }

        return next < texts.Length ? texts[next] : "";
    }

    // the sentence that this line goes on with; "" where it begins one
    private static string Before(string[] texts, int line)
    {
        var before = line - 1;
        while (before >= 0 && before >= line - 2 && texts[before].Length == 0)
        {
            before--;
        }

        return before >= 0 && Continues(texts[before], texts[line]) ? texts[before] : "";
    }

    private static bool Continues(string text, string next) =>
        text.Length > 0
        && next.Length > 0
        && char.IsLower(next[0])
        && text[^1] is not ('.' or ':' or '!' or '?' or ';')
        && text.Length >= LongestMark;

    // "LUK-" over "KET DAGSORDEN": the words at the seam as one
    private static string? SplitWord(string text, string next)
    {
        if (text is not [.., var last, '-'] || !char.IsLetter(last) || next.Length == 0)
        {
            return null;
        }

        var whole = text[..^1] + next;
        var seam = text.Length - 1;
        return ClosingWords.Adjective().Matches(whole).Any(word => word.Index < seam) ? whole : null;
    }

    /// <summary>A line shorter than this is not full, so that the next one does not go on with its sentence.</summary>
    private const int LongestMark = 30;

    [GeneratedRegex(@"(?<![\p{L}\d])(?:\p{L} ){3,}\p{L}(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedLetters();

    [GeneratedRegex(
        @"^(?:[\W_]*(?:(?:dagsordens)?punkt(?: nr\.?)?|pkt\.?|nr\.?|sag nr\.?|bilag)? ?\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*[.):]*(?=\s|$|[(\[–-])|[\W_]+|[A-Z][.)] )+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();

    /// <summary>A line with what its sentence began with above and goes on with below.</summary>
    internal sealed record LineInText(string Before, string Text, string After)
    {
        /// <summary>Whether it is known to be a heading.</summary>
        public bool IsTitle { get; init; }

        /// <summary>Whether it is one cell of a row.</summary>
        public bool IsCell { get; init; }

        /// <summary>Whether a number or a bullet stands before the words.</summary>
        public bool IsNumbered =>
            Text.Length > 0 && Label().Match(Text) is { Success: true } label && label.Value.Any(char.IsAsciiDigit);

        /// <summary>The words without number, brackets and marks around them.</summary>
        public string Heading =>
            Label().Replace(Text, "").TrimEnd('.', ':', ')', ']', '*', '-', '–', '—', '=', '#', '!', ' ');

        /// <summary>What a sure word says, by where it stands.</summary>
        public ClosingSign WhereItStands(bool isCollective)
        {
            var heading = Heading;
            var words = heading.Split(' ').Length;
            var isSentence = Text is [.., '.'] && words > 5;
            var isHeading =
                Before.Length == 0
                && heading.Length <= LongestHeading
                && words <= MostWordsOfHeading
                && !isSentence
                && (
                    IsTitle
                    || IsNumbered
                    || !heading.Any(char.IsLower)
                    || ClosingWords.HeadingStart().IsMatch(heading)
                    || words <= 3
                );
            return !isHeading ? ClosingSign.Mentions
                : isCollective ? ClosingSign.ClosesRest
                : ClosingSign.ClosesItem;
        }
    }
}
