using System.Text.RegularExpressions;

namespace Raadslag.Import;

/// <summary>Which items a document itself calls closed (<i>lukket punkt</i>). Rather one too many than one too few.</summary>
public static partial class PrintedClosings
{
    /// <summary>The reason that can be given as long as nobody has written another.</summary>
    public const string Reason = "Lukket i det indlæste dokument";

    private static readonly char[] Brackets = ['(', ')', '[', ']', '*', '.', ':', ' '];

    /// <summary>Whether its section, its title or a line of its own says that the item is closed.</summary>
    public static bool Has(MinutesDraft draft, SectionDraft section, ItemDraft item) =>
        ClosedSection().IsMatch(section.Title)
        || ClosedTitle().IsMatch(item.Title)
        || draft
            .Lines.Where(line => item.Lines.First <= line.Number && line.Number <= item.Lines.Last)
            .Any(line => ClosedLine().IsMatch(line.Text.Trim(Brackets)));

    [GeneratedRegex(
        @"^lukke(?:t|de) (?:del|dagsorden|punkter|sager|møde)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ClosedSection();

    [GeneratedRegex(
        @"^lukket(?: (?:punkt|sag|dagsordenspunkt)\b|[ ]?[:–-]|$)|[(\[]lukket(?: (?:punkt|sag|dagsordenspunkt))?[)\]]|[:–-] ?lukket(?: (?:punkt|sag|dagsordenspunkt))?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ClosedTitle();

    [GeneratedRegex(
        @"^lukket(?: (?:punkt|sag|dagsordenspunkt))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ClosedLine();
}
