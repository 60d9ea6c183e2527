using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Import.Tests.Sources;

/// <summary>Writes what two drafts of one document must agree on, whatever file each was read from.</summary>
internal static partial class DraftComparison
{
    /// <summary>Sections, items and their parts, people and marks: without line numbers, pages and warnings.</summary>
    internal static string Write(MinutesDraft draft)
    {
        var text = new StringBuilder();
        Line(text, $"{draft.Body} {draft.Kind} {draft.Date:O} {draft.Start:t} {draft.Place}");
        draft.Participants.ToList().ForEach(person => Line(text, $"+ {Person(person)}"));
        draft.Apologies.ToList().ForEach(person => Line(text, $"- {Person(person)}"));

        foreach (var section in draft.Sections)
        {
            Line(text, $"# {section.Number} {section.Title}");
            section.Items.ToList().ForEach(item => Write(text, item));
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ItemDraft item)
    {
        Line(text, $"## {item.Number} {item.Title} | {item.CaseNumber} | {string.Join(' ', item.CaseOfficers)}");
        foreach (var part in item.Parts)
        {
            Line(text, $"### {part.Kind} {part.Heading}");
            part.Markdown.Split('\n').ToList().ForEach(line => Line(text, line));
        }

        item.RecommendationLimbs.ToList().ForEach(limb => Line(text, $"limb: {limb}"));
        item.AnnexMarks.ToList().ForEach(mark => Line(text, $"mark: {mark.Part} {mark.Text}"));
        item.NamedAnnexes.ToList().ForEach(annex => Line(text, $"annex: {annex}"));
    }

    private static string Person(Participant person) => $"{person.Name} ({person.Party}) {person.Municipality}";

    private static void Line(StringBuilder text, FormattableString line) =>
        Line(text, line.ToString(CultureInfo.InvariantCulture));

    private static void Line(StringBuilder text, string line)
    {
        var plain = WhiteSpace().Replace(line, " ").Trim();
        text.Append(plain).Append(plain.Length > 0 ? "\n" : "");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
