using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Front;

/// <summary>Sets page heads and feet apart, and keeps what they tell of the council and the date.</summary>
internal static partial class Furniture
{
    /// <summary>How many lines at a page's top and bottom can be heads and feet.</summary>
    private const int Edge = 3;

    /// <summary>The indexes of their lines, in order.</summary>
    public static IReadOnlyList<int> SetApart(Desk desk)
    {
        var feet = new List<int>();
        HashSet<int> repeated = desk.Source.IsTagged ? [] : RepeatedAtEdges(desk);
        for (var i = 0; i < desk.Lines.Count; i++)
        {
            var line = desk.Lines[i];
            if (!line.CanBeStructure || line.Text.Length > 160 || Layouts.IsHeadingInAny(line))
            {
                continue;
            }

            var isMargin = line.Source.Layout is { IsMargin: true };
            if (isMargin || NamedFoot().IsMatch(line.Text) || PageFoot().IsMatch(line.Text) || repeated.Contains(i))
            {
                feet.Add(i);
                desk.SetApart(i);
            }
        }

        return feet;
    }

    private static HashSet<int> RepeatedAtEdges(Desk desk)
    {
        var pages = Pages(desk);
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (start, end) in pages)
        {
            var texts = Enumerable.Range(start, end - start).Where(desk.HasText).ToArray();
            foreach (var i in texts.Take(Edge).Union(texts.TakeLast(Edge)))
            {
                var pattern = Digits().Replace(desk.Lines[i].Text, "#");
                if (!EndsSentence(pattern))
                {
                    places.TryAdd(pattern, []);
                    places[pattern].Add(i);
                }
            }
        }

        var enough = Math.Max(3, pages.Count / 3);
        return [.. places.Values.Where(lines => lines.Count >= enough).SelectMany(lines => lines)];
    }

    private static List<(int Start, int End)> Pages(Desk desk)
    {
        var pages = new List<(int, int)>();
        var start = 0;
        for (var i = 1; i <= desk.Lines.Count; i++)
        {
            if (i == desk.Lines.Count || desk.Lines[i].StartsPage)
            {
                pages.Add((start, i));
                start = i;
            }
        }

        return pages;
    }

    private static bool EndsSentence(string text) =>
        text.Length > WorkLine.LongestStructure || (text.EndsWith('.') && text.Count(char.IsWhiteSpace) > 2);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // "KKR Midtjylland | 17-06-2026", perhaps with "SIDE | 6" on the same line
    [GeneratedRegex(
        @"^[^|]{3,80} ?\| ?\d{1,2}[-./]\d{1,2}[-./]\d{4}(?: ?\|.{0,40}| (?:side|s\.) ?[|:]? ?\d{1,4})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NamedFoot();

    // "SIDE | 6", "Side 6 af 27", "- 6 -"
    [GeneratedRegex(
        @"^(?:(?:side|s\.) ?[|:]? ?\d{1,4}(?: ?(?:/|af) ?\d{1,4})?|[-–] ?\d{1,4} ?[-–])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PageFoot();
}
