using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Checking;

/// <summary>What was found in one PDF, as lines: every rule once, and under it the places where it is broken.</summary>
internal static class PdfReport
{
    /// <summary>The lines about one file; the first says its name and what it claims to be.</summary>
    public static IEnumerable<string> Lines(string file, PdfFindings found)
    {
        yield return $"{Plain.Name(file)}: {Counted(found.Pages, "side", "sider")}. {Claimed(found.Claims)}";
        if (found.Findings is [])
        {
            yield return "  Ingen fejl fundet.";
        }

        var rules = found.Findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key).ToArray();
        foreach (var needsJudgement in new[] { false, true })
        {
            var shown = rules.Where(rule => rule.Key.NeedsJudgement() == needsJudgement).ToArray();
            if (shown is not [])
            {
                yield return needsJudgement ? "  Se selv efter, om det er en fejl:" : "  Fejl:";
            }

            foreach (var line in shown.SelectMany(rule => Lines(rule.Key, [.. rule])))
            {
                yield return line;
            }
        }

        if (found.Omitted > 0)
        {
            yield return $"  Af de fejl, der er flest af, er {Counted(found.Omitted, "sted", "steder")} mere ikke vist.";
        }
    }

    /// <summary>"1 side", "1.200 sider".</summary>
    public static string Counted(int count, string one, string many) =>
        $"{DanishFigures.Grouped(count)} {(count == 1 ? one : many)}";

    private static IEnumerable<string> Lines(PdfRule rule, IReadOnlyList<PdfFinding> findings)
    {
        yield return $"  - {rule.InDanish()} [{rule.Clause}]";
        foreach (var place in PdfPlaces.Of(rule, findings))
        {
            yield return $"      {place}";
        }
    }

    private static string Claimed(PdfClaims claims)
    {
        var parts = new[]
        {
            claims.AccessiblePart is { } accessible ? $"PDF/UA-{accessible}" : null,
            claims.ArchivePart is { } archive ? $"PDF/A-{archive}{Plain.Text(claims.ArchiveLevel ?? "")}" : null,
        }
            .Where(part => part is not null)
            .ToArray();
        return parts is []
            ? "Siger ikke selv, at den følger PDF/UA eller PDF/A."
            : $"Siger selv, at den følger {string.Join(" og ", parts)}.";
    }
}
