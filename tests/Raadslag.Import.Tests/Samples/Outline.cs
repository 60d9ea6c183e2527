using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Import.Tests.Samples;

/// <summary>Writes what is expected and what was read in the same words, so that a difference shows as a line.</summary>
internal static partial class Outline
{
    private const int Words = 32;

    public static string[] Of(ExpectedMeeting meeting)
    {
        var lines = new List<string>
        {
            $"{meeting.Body} {meeting.Kind} {meeting.Date:O} {meeting.Start:t} {meeting.Place}",
        };
        lines.AddRange(meeting.Participants.Select(person => $"+ {person}"));
        lines.AddRange(meeting.Apologies.Select(person => $"- {person}"));
        foreach (var section in meeting.Sections)
        {
            lines.Add($"{section.Number} {section.Title}");
            lines.AddRange(section.Items.SelectMany(Of));
        }

        return [.. lines];
    }

    public static string[] Of(MinutesDraft draft)
    {
        var kind = draft.Kind == DocumentKind.Agenda ? "agenda" : "minutes";
        var lines = new List<string> { $"{draft.Body} {kind} {draft.Date:O} {draft.Start:t} {draft.Place}" };
        lines.AddRange(draft.Participants.Select(person => $"+ {Of(person)}"));
        lines.AddRange(draft.Apologies.Select(person => $"- {Of(person)}"));
        foreach (var section in draft.Sections)
        {
            lines.Add($"{section.Number} {section.Title}");
            lines.AddRange(section.Items.SelectMany(Of));
        }

        return [.. lines];
    }

    /// <summary>How many tables stand as tables in the item's Markdown.</summary>
    public static int TablesOf(ItemDraft item) =>
        item.Parts.SelectMany(part => part.Markdown.Split('\n')).Count(line => TableRule().IsMatch(line));

    /// <summary>The item's texts, paragraph by paragraph, and the rows that hold a figure: a table's head may wrap.</summary>
    public static IEnumerable<string> WordsOf(ItemDraft item) =>
        item.Parts.SelectMany(part =>
            LinesOf(part)
                .Where(line => !line.StartsWith('|') || line.Any(char.IsAsciiDigit))
                .Select(Plain)
                .Prepend($"{item.Number} {part.Heading}")
        );

    private static IEnumerable<string> Of(ExpectedItem item) =>
        [
            $"{item.Number} {item.Title} ({item.CaseNumber} {string.Join('/', item.CaseOfficers)})",
            .. item.Parts.Select(part =>
                $"  {part.Key}: {part.Value.Letters} letters, {part.Value.Begins} … {part.Value.Ends}"
            ),
            .. (item.Limbs ?? []).Select(limb => $"  limb: {limb}"),
            .. (item.Subheadings ?? []).Select(heading => $"  heading: {heading}"),
            .. (item.Marks ?? []).Select(mark => $"  mark: {mark.Part}, {mark.Sentence}"),
            .. (item.NamedAnnexes ?? []).Select(annex => $"  annex: {annex}"),
            .. (item.Links ?? []).Select(link => $"  link: {link.Text}"),
        ];

    private static IEnumerable<string> Of(ItemDraft item) =>
        [
            $"{item.Number} {item.Title} ({item.CaseNumber} {string.Join('/', item.CaseOfficers)})",
            .. item.Parts.Select(Of),
            .. item.RecommendationLimbs.Select(limb =>
                $"  limb: {(item.RecommendationLimbs.Count == 1 ? Opening(limb) : limb.TrimEnd('.'))}"
            ),
            .. item
                .Parts.SelectMany(LinesOf)
                .Where(line => line.StartsWith('#'))
                .Select(line => $"  heading: {Plain(line)}"),
            .. item.AnnexMarks.Select(mark => $"  mark: {Name(mark.Part)}, {Opening(mark.Text)}"),
            .. item.NamedAnnexes.Select(annex => $"  annex: {annex.TrimEnd('.')}"),
            .. item.Links.Select(link => $"  link: {link.Text}"),
        ];

    private static string Of(PartDraft part)
    {
        var text = LinesOf(part).Select(Plain).ToArray();
        var letters = text.Sum(line => line.Count(char.IsLetter)).ToString(CultureInfo.InvariantCulture);
        var (begins, ends) = text is [] ? ("", "") : (Opening(text[0]), Ending(text[^1]));
        return $"  {Name(part.Kind)}: {letters} letters, {begins} … {ends}";
    }

    private static IEnumerable<string> LinesOf(PartDraft part) =>
        part.Markdown.Split('\n').Where(line => line.Length > 0 && !TableRule().IsMatch(line));

    private static string Of(Participant person) => $"{person.Name} ({person.Party}), {person.Municipality}";

    private static string Name(PartKind? kind) => kind?.ToString().ToLowerInvariant() ?? "no part";

    private static string Opening(string text) =>
        text.Length <= Words ? text : text[..text.LastIndexOf(' ', Words - 1)];

    private static string Ending(string text) =>
        text.Length <= Words ? text : text[(text.IndexOf(' ', text.Length - Words) + 1)..];

    // The words of a line of Markdown, without what makes them a heading, an item, a row, a link or stressed.
    private static string Plain(string markdown)
    {
        var words = new StringBuilder(LineStart().Replace(Link().Replace(markdown, "$1"), ""));
        words.Replace("\\", "").Replace("*", "").Replace("|", " ").Replace("&amp;", "&");
        return Spaces().Replace(words.ToString(), " ").Trim();
    }

    [GeneratedRegex(@"^ *(?:#+ |[-*] |\d+[.)] )")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\|(?: *:?-+:? *\|)+ *$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
