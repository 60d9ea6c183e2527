using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Cli.Checking;

/// <summary>Where a rule is broken: "Side 3, Document/Table[2]/TR[1]", or the pages when no element is known.</summary>
internal static class PdfPlaces
{
    private const string Whole = "Hele dokumentet";

    /// <summary>The places in the order of the pages; none when all there is to say is that it is the whole document.</summary>
    public static IEnumerable<string> Of(PdfRule rule, IReadOnlyList<PdfFinding> findings)
    {
        var pages = findings
            .Where(finding => finding.Element is null)
            .GroupBy(finding => finding.Page)
            .Select(page => (Page: page.Key, Details: Joined(page.Select(finding => Detail(rule, finding.Detail)))))
            .GroupBy(page => page.Details, page => page.Page)
            .Select(same => (First: same.Min() ?? 0, Line: After(Pages([.. same]), same.Key)));
        var elements = findings
            .Where(finding => finding.Element is not null)
            .Select(finding => (First: finding.Page ?? 0, Line: Element(rule, finding)));
        return pages
            .Concat(elements)
            .OrderBy(place => place.First)
            .Select(place => place.Line)
            .Where(line => line != Whole);
    }

    private static string Element(PdfRule rule, PdfFinding finding)
    {
        var page = finding.Page is { } number ? $"Side {number}, " : "";
        // the last step already names what is there
        var isNamed = finding.Element!.Split('/')[^1].Split('[')[0] == finding.Detail;
        return After(page + Plain.End(finding.Element), isNamed ? "" : Detail(rule, finding.Detail));
    }

    // "Side 1-4, 7": the same fault on forty pages is one line
    private static string Pages(IReadOnlyList<int?> pages)
    {
        var numbers = pages.OfType<int>().Order().ToArray();
        if (numbers is [])
        {
            return Whole;
        }

        var runs = numbers
            .Index()
            .GroupBy(page => page.Item - page.Index, page => page.Item)
            .Select(run => run.First() == run.Last() ? $"{run.First()}" : $"{run.First()}-{run.Last()}");
        return $"Side {string.Join(", ", runs)}";
    }

    private static string Joined(IEnumerable<string> details) =>
        string.Join(", ", details.Where(detail => detail.Length > 0));

    private static string After(string place, string details) => details.Length == 0 ? place : $"{place}: {details}";

    private static string Detail(PdfRule rule, string? detail) =>
        (rule, detail?.Split(' ')) switch
        {
            (_, null) => "",
            (PdfRule.ContentNotTagged, ["text"]) => "tekst",
            (PdfRule.ContentNotTagged, ["image"]) => "billede",
            (PdfRule.ContentNotTagged, ["path"]) => "streg eller flade",
            (PdfRule.ContentNotTagged, ["shading"]) => "farveovergang",
            (PdfRule.ContrastLow, _) => $"{detail!.Replace('.', ',')}:1",
            (PdfRule.HeadingSkips, [var before, var heading]) => $"{Plain.Text(heading)} efter {Plain.Text(before)}",
            (PdfRule.TableIrregular, [var others, var own]) => $"{Plain.Text(own)} mod {Plain.Text(others)}",
            (PdfRule.TableNesting or PdfRule.ListNesting or PdfRule.ContentsNesting, [var outer, var inner]) =>
                $"{Plain.Text(inner)} i {Plain.Text(outer)}",
            _ => Plain.Text(detail!),
        };
}
