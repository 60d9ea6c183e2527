using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Raadslag.Publishing.Pasting;

/// <summary>The number or bullet that Word puts before a paragraph, since it has no lists on the clipboard.</summary>
/// <param name="Level">How deep it stands, from 1.</param>
/// <param name="Number">The last of its numbers; null for a bullet.</param>
/// <param name="IsLettered">Whether it was a letter, a roman number or a number in several parts.</param>
internal sealed partial record WordListLabel(int Level, int? Number, bool IsLettered)
{
    /// <summary>The label, taken out of the paragraph; null when it is no item of a list.</summary>
    internal static WordListLabel? Of(PastedPage page, IElement paragraph, PastedStyle style)
    {
        if (LevelIn().Match(style["mso-list"]) is not { Success: true } match)
        {
            return null;
        }

        var mark = page.Inside(paragraph)
            .OfType<IElement>()
            .FirstOrDefault(static inside => PastedStyle.Of(inside)["mso-list"] == "ignore");
        var label = mark is null ? "" : page.AllText(mark).Trim();
        if (mark is not null && !IsText(label))
        {
            page.LeaveOut(mark);
        }

        var level = int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return Numbered().Match(label) is { Success: true } number
                ? new WordListLabel(
                    level,
                    int.Parse(number.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                    number.Groups[1].Length > 0
                )
            : Lettered().Match(label) is { Success: true } letters
                ? new WordListLabel(level, PlaceOf(letters.Groups[1].Value), IsLettered: true)
            : new WordListLabel(level, null, IsLettered: false);
    }

    // "§ 2" or "Bilag A-1": what Markdown has no number for stays in the text
    private static bool IsText(string label) => label.Any(char.IsAsciiDigit) && !Numbered().IsMatch(label);

    // "i", "v" and "x" are read as roman: with letters nobody comes as far
    private static int PlaceOf(string letters)
    {
        var isRoman = letters.All(static letter => letter is 'i' or 'v' or 'x');
        var place = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            var value = Value(letters[at], isRoman);
            place += isRoman && at + 1 < letters.Length && value < Value(letters[at + 1], isRoman) ? -value : value;
        }

        return place;
    }

    private static int Value(char letter, bool isRoman) =>
        (isRoman, letter) switch
        {
            (true, 'i') => 1,
            (true, 'v') => 5,
            (true, 'x') => 10,
            _ => letter - 'a' + 1,
        };

    [GeneratedRegex("level([1-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LevelIn();

    [GeneratedRegex(@"^\(?((?:[0-9]{1,6}\.)*)([0-9]{1,6})[.):]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\(?([a-z]|[ivx]{1,6})[.)]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();
}
