namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>What a check of a file came to: its findings, or why it could not be made.</summary>
public abstract record PdfCheckResult
{
    private protected PdfCheckResult() { }
}

/// <summary>The file cannot be checked.</summary>
public sealed record PdfRefused(PdfRefusal Refusal) : PdfCheckResult;

/// <summary>What a file claims, how many pages it has, and what breaks a rule.</summary>
/// <param name="Claims">What the metadata say the file keeps to.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Findings">By page, those of the whole document first; at most <see cref="MostOfOneRule"/> of each rule.</param>
/// <param name="Omitted">How many findings more there are of rules that have too many to list.</param>
public sealed record PdfFindings(PdfClaims Claims, int Pages, IReadOnlyList<PdfFinding> Findings, int Omitted)
    : PdfCheckResult
{
    /// <summary>How many findings of one rule are listed.</summary>
    public const int MostOfOneRule = 100;
}

/// <summary>What the metadata of a file say that it keeps to; none of it need be true.</summary>
/// <param name="AccessiblePart">The part of PDF/UA, as 1; none when nothing is claimed.</param>
/// <param name="ArchivePart">The part of PDF/A, as 2.</param>
/// <param name="ArchiveLevel">The conformance level of PDF/A, as A.</param>
public sealed record PdfClaims(int? AccessiblePart, int? ArchivePart, string? ArchiveLevel);

/// <summary>One place where a rule is broken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Page">The page, from 1; none when it is of the whole document.</param>
/// <param name="Element">The way to the structure element, as <c>Document/Table[2]/TR[1]</c>; none when there is none.</param>
/// <param name="Detail">The value at fault, as it stands in the file: a name, a number, a pair; never a sentence.</param>
public sealed record PdfFinding(PdfRule Rule, int? Page, string? Element, string? Detail);

/// <summary>Gathers findings while a file is checked.</summary>
internal sealed class PdfFindingList
{
    private readonly Dictionary<PdfRule, int> _counts = [];
    private readonly HashSet<PdfFinding> _findings = [];
    private int _omitted;

    internal void Add(PdfRule rule, string? detail = null, int? page = null, string? element = null)
    {
        var finding = new PdfFinding(rule, page, element, detail);
        if (_findings.Contains(finding))
        {
            return;
        }

        var count = _counts.GetValueOrDefault(rule);
        if (count >= PdfFindings.MostOfOneRule)
        {
            _omitted++;
            return;
        }

        _counts[rule] = count + 1;
        _findings.Add(finding);
    }

    internal void Add(PdfRule rule, PdfElement element, string? detail = null) =>
        Add(rule, detail, element.Page, element.Path);

    internal PdfFindings Close(PdfClaims claims, int pages) =>
        new(
            claims,
            pages,
            [.. _findings.OrderBy(finding => finding.Page ?? 0).ThenBy(finding => finding.Rule)],
            _omitted
        );
}
