using System.CommandLine;
using Raadslag.Bodies;
using Raadslag.Cli.Calculations;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag quotas population</c>: shares a number out by inhabitants.</summary>
internal static class PopulationQuotas
{
    public static Command Build()
    {
        var total = new Option<int>("--total") { Description = "Hvor mange der fordeles.", Required = true };
        var council = new Option<string?>("--kkr") { Description = "Kommunerne i et råd; ellers i hele landet." };
        var municipalities = new Option<string?>("--municipalities")
        {
            Description = "Kommunerne, med komma imellem: «Haderslev,Billund».",
            HelpName = "NAVNE",
        };
        var method = new Option<string>("--method")
        {
            Description = $"Metoden: {string.Join(", ", ElectionJson.Methods.Keys)}.",
            DefaultValueFactory = _ => "hare",
        };
        return QuotasCommand.Showing(
            "population",
            "Fordel et antal efter folketal.",
            [total, council, municipalities, method],
            parsed =>
                Share(
                    ElectionJson.Method(parsed.GetValue(method)!),
                    parsed.GetValue(total),
                    Chosen(parsed.GetValue(council), parsed.GetValue(municipalities))
                )
        );
    }

    private static Worksheet Share(ApportionmentMethod method, int total, ReferenceMunicipality[] municipalities)
    {
        var allocation = new AllocationByKey(
            method,
            total,
            [.. municipalities.Select(one => new AllocationShare(one.Name, one.Population))]
        );
        var key = $"Folketal 1. januar {municipalities[0].Year}";
        var sheet = ProportionalAllocation.Allocate(allocation) switch
        {
            AllocationResult.Allocated(var parts) => AllocationSheet.Of(allocation, parts, "enheder", key),
            AllocationResult.Refused refused => throw new GivenException(refused.InDanish()),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return sheet with { Notes = [.. sheet.Notes, "Folketallene kommer fra Danmarks Statistik (FOLK1A)."] };
    }

    private static ReferenceMunicipality[] Chosen(string? council, string? names)
    {
        var name = council is null ? null : QuotasCommand.Council(council);
        ReferenceMunicipality[] within =
        [
            .. ReferenceMunicipality.All.Where(one => name is null || one.Council == name),
        ];
        return names is null
            ? within
            :
            [
                .. names
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(wanted =>
                        Array.Find(within, one => one.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                        ?? throw new GivenException(
                            $"Kommunen »{wanted}« kendes ikke{(name is null ? "" : $" i {name}")}. Der er: {string.Join(", ", within.Select(one => one.Name))}."
                        )
                    ),
            ];
    }
}
