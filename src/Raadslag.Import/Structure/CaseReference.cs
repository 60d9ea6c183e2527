using System.Text.RegularExpressions;

namespace Raadslag.Import.Structure;

/// <summary>The line under a title that tells the case number and who handles the case.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Officers">Initials in the order and case printed.</param>
internal sealed partial record CaseReference(string Number, IReadOnlyList<string> Officers)
{
    public static CaseReference? Of(WorkLine line)
    {
        if (!line.CanBeStructure || line.Text.Length > 120)
        {
            return null;
        }

        var match = Reference().Match(line.Text);
        return match.Success
            ? new CaseReference(
                match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
                match.Groups["officers"].Value.Split(['/', ',', ' '], StringSplitOptions.RemoveEmptyEntries)
            )
            : null;
    }

    // "SAG-2026-00613 miem/acd/snm", "Sagsnr.: 26/12345", "Journalnr. 00.01.00-A00-1-26".
    [GeneratedRegex(
        @"^(?:(?:Sags?(?:nr|nummer|id)?|Journal(?:nr|nummer)?|J\.?nr)\.?:? )?(?<number>SAG ?[-–] ?\d{4} ?[-–] ?\d{4,6}|(?:20)?\d{2}[/-]\d{5,7}|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2})(?:[ ,;]+(?:Sagsbehandler|Sagsbeh|Initialer)?\.?:? ?(?<officers>\p{L}{2,8}(?: ?[/,] ?\p{L}{2,8})*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Reference();
}
