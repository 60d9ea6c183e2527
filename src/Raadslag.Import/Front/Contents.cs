using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Front;

/// <summary>An entry of the table of contents.</summary>
internal sealed record ContentsEntry(string Number, string Title, int Index);

/// <summary>Finds the table of contents before the first item and sets it apart.</summary>
internal static partial class Contents
{
    private const int Fewest = 3;

    /// <summary>How many lines of an entry may stand between two that end in a page number.</summary>
    private const int LongestWrap = 3;

    /// <summary>Sets apart what the file itself says is contents.</summary>
    public static void SetNamedApart(Desk desk)
    {
        foreach (var number in desk.Source.Contents)
        {
            desk.SetApart(number - 1);
        }
    }

    /// <param name="desk">The document.</param>
    /// <param name="end">The index of the first line that belongs to an item, as far as is known.</param>
    public static IReadOnlyList<ContentsEntry> SetApart(Desk desk, int end)
    {
        var texts = Enumerable.Range(0, Math.Min(end, desk.Lines.Count)).Where(desk.HasText).ToArray();
        var ends = Enumerable.Range(0, texts.Length).Where(at => EndsInPage(desk.Lines[texts[at]])).ToArray();
        var run = LongestRun(ends);
        if (run.Length < Fewest)
        {
            return [];
        }

        var from = WithEntryAbove(desk, texts, WithFirstWrap(desk, texts, run[0]));
        var lines = texts[from..(run[^1] + 1)];
        foreach (var index in lines)
        {
            desk.SetApart(index);
        }

        SetHeadingApart(desk, lines[0]);
        return Entries(desk, lines);
    }

    private static int[] LongestRun(int[] ends)
    {
        var best = Array.Empty<int>();
        var start = 0;
        for (var i = 1; i <= ends.Length; i++)
        {
            if (i == ends.Length || ends[i] - ends[i - 1] > LongestWrap)
            {
                best = i - start > best.Length ? ends[start..i] : best;
                start = i;
            }
        }

        return best;
    }

    // The first entry may itself be wrapped: its number then stands on a line above.
    private static int WithFirstWrap(Desk desk, int[] texts, int first)
    {
        for (var at = first; at >= Math.Max(0, first - LongestWrap + 1); at--)
        {
            if (NumberedLine.Of(desk.Lines[texts[at]]) is not null)
            {
                return at;
            }
        }

        return first;
    }

    // "Deltagerfortegnelse 3": an entry without a number, told by its place
    private static int WithEntryAbove(Desk desk, int[] texts, int first) =>
        first > 0 && desk.Lines[texts[first - 1]] is { CanBeStructure: true } line && Unnumbered().IsMatch(line.Text)
            ? first - 1
            : first;

    private static void SetHeadingApart(Desk desk, int first)
    {
        var above = desk.PreviousText(first);
        if (above >= 0 && desk.Lines[above].CanBeStructure && Heading().IsMatch(desk.Lines[above].Text))
        {
            desk.SetApart(above);
        }
    }

    private static List<ContentsEntry> Entries(Desk desk, int[] lines)
    {
        var entries = new List<ContentsEntry>();
        NumberedLine? open = null;
        var (first, title) = (0, "");
        foreach (var index in lines)
        {
            var line = desk.Lines[index];
            var text = WithoutPage(line.Tabbed);
            if (Numbered(line) is { } numbered)
            {
                (open, first, title) = (numbered, index, WithoutPage(numbered.Title));
            }
            else if (open is null && entries is [.., var last] && !EndsInPageText(line))
            {
                // the page stands on the entry's first line, and the title goes on beneath
                entries[^1] = last with
                {
                    Title = Prose.Hyphens.Join(desk, [last.Title, text]),
                };
            }
            else if (open is not null)
            {
                title = Prose.Hyphens.Join(desk, [title, text]);
            }

            if (open is not null && EndsInPageText(line))
            {
                entries.Add(new ContentsEntry(open.Number, title, first));
                open = null;
            }
        }

        return entries;
    }

    private static NumberedLine? Numbered(WorkLine line)
    {
        var again = new WorkLine(line.Source with { Text = WithoutPage(line.Tabbed) });
        return NumberedLine.Of(again);
    }

    private static string WithoutPage(string text) => PageNumber().Replace(text, "").Replace('\t', ' ').Trim();

    private static bool EndsInPage(WorkLine line) => line.CanBeStructure && EndsInPageText(line);

    private static bool EndsInPageText(WorkLine line) => PageNumber().IsMatch(line.Tabbed);

    // A leader of dots, or a tab, or for a numbered entry just a blank; then the page.
    [GeneratedRegex(
        @"(?:(?:[ \t]*(?:\.[ \t]?){3,}|…+)[ \t]*|\t+)\d{1,3}$|(?<=^\d[\d.]* .*) \d{1,3}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\p{Lu}[\p{L} ]{2,60} \d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Unnumbered();

    [GeneratedRegex(
        @"^(?:indhold|indholdsfortegnelse|dagsordensoversigt|punkter):?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();
}
