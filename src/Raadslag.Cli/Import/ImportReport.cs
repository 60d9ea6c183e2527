using System.Text;
using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Cli.Import;

/// <summary>The report an import leaves beside the data: every file, every warning, every line not read.</summary>
internal static class ImportReport
{
    public static string Write(IReadOnlyList<ImportLine> lines, DateTimeOffset at)
    {
        var report = new StringBuilder();
        report
            .Append("# Indlæsning ")
            .AppendLine(at.ToString("yyyy-MM-dd HH.mm", System.Globalization.CultureInfo.InvariantCulture))
            .AppendLine();
        foreach (var line in lines)
        {
            report.Append("## ").AppendLine(line.File).AppendLine();
            report.Append("- ").Append(line.Outcome).Append(line.Tally.Length > 0 ? ": " : "").AppendLine(line.Tally);
            if (line.Refusal is not null)
            {
                report.Append("- ").AppendLine(line.Refusal);
            }

            WriteDraft(report, line.Draft);
            WriteDifferences(report, line.Result);
            report.AppendLine();
        }

        return report.ToString();
    }

    /// <summary>What a document changes of what is stored, one line a place.</summary>
    public static IEnumerable<string> Differences(ImportResult.Differs differs) =>
        differs.Differences.Select(difference =>
            $"{difference.Path}: «{Short(difference.Before)}» → «{Short(difference.After)}»"
        );

    private static void WriteDraft(StringBuilder report, MinutesDraft? draft)
    {
        foreach (var warning in draft?.Warnings ?? [])
        {
            report.Append("- ").AppendLine(WarningPhrases.Sentence(warning));
        }

        foreach (var (line, _) in draft?.Lines.Zip(draft.Fates).Where(pair => pair.Second is LineFate.Unread) ?? [])
        {
            report.AppendLine(
                System.Globalization.CultureInfo.InvariantCulture,
                $"- Linje {line.Number} er ikke læst: `{line.Text.Trim()}`"
            );
        }
    }

    private static void WriteDifferences(StringBuilder report, ImportResult? result)
    {
        foreach (var difference in result is ImportResult.Differs differs ? Differences(differs) : [])
        {
            report.Append("- ").AppendLine(difference);
        }
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 80 ? line : line[..79] + "…";
    }
}
