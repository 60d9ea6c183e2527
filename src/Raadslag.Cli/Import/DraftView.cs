using System.Globalization;
using Raadslag.Cli.CommandLine;
using Raadslag.Import;

namespace Raadslag.Cli.Import;

/// <summary>A draft as a person wants to see it on a terminal.</summary>
internal static class DraftView
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    public static void Write(MinutesDraft draft, TextWriter output)
    {
        var kind = draft.Kind is DocumentKind.Minutes ? "Referat" : "Dagsorden";
        var date = draft.Date?.ToString("dddd 'den' d. MMMM yyyy", Danish) ?? "uden dato";
        var start = draft.Start?.ToString("' kl. 'HH.mm", Danish) ?? "";
        output.WriteLine(
            $"{kind}: {draft.Body ?? "intet råd nævnt"}, {date}{start}{(draft.Place is null ? "" : $", {draft.Place}")}"
        );
        output.WriteLine($"{draft.Participants.Count} deltagere, {draft.Apologies.Count} afbud.");
        Screen.Table(["Punkt", "Titel", "Sag", "Dele", "Bilag"], draft.Sections.SelectMany(Rows));
        WriteDoubts(draft, output);
        var fates = draft.Fates.CountBy(fate => fate).ToDictionary();
        output.WriteLine(
            $"{draft.Fates.Count} linjer: {Count(LineFate.Used)} brugt, {Count(LineFate.SetApart)} sat til side, "
                + $"{Count(LineFate.Blank)} tomme, {Count(LineFate.Unread)} ulæste."
        );

        int Count(LineFate fate) => fates.GetValueOrDefault(fate);
    }

    private static IEnumerable<string[]> Rows(SectionDraft section)
    {
        yield return [section.Number ?? "", section.Title.ToUpper(Danish), "", "", ""];
        foreach (var item in section.Items)
        {
            yield return
            [
                item.Number,
                item.Title,
                item.CaseNumber ?? "",
                Parts(item),
                $"{item.AnnexMarks.Count + item.NamedAnnexes.Count}",
            ];
        }
    }

    // one letter a part: present with text, or in brackets when it is printed but empty
    private static string Parts(ItemDraft item) =>
        string.Join(
            ' ',
            item.Parts.Select(part => part.Markdown.Length > 0 ? part.Heading[..1] : $"({part.Heading[..1]})")
        );

    private static void WriteDoubts(MinutesDraft draft, TextWriter output)
    {
        foreach (var warning in draft.Warnings)
        {
            output.WriteLine($"! {WarningPhrases.Sentence(warning)}");
        }

        foreach (var (line, _) in draft.Lines.Zip(draft.Fates).Where(pair => pair.Second is LineFate.Unread))
        {
            output.WriteLine($"? Linje {line.Number} er ikke læst: {line.Text.Trim()}");
        }
    }
}
