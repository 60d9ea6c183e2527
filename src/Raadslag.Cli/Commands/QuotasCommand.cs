using System.CommandLine;
using Raadslag.Bodies;
using Raadslag.Cli.Calculations;
using Raadslag.Cli.CommandLine;
using Raadslag.Distributions;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag quotas</c>: quotas and places of the reference data, added up and shared out; stores nothing.</summary>
internal static class QuotasCommand
{
    public static Command Build() =>
        new("quotas", "Vis og efterregn kvoter, eller fordel et antal efter folketal.")
        {
            PopulationQuotas.Build(),
            Refugees(),
            Places(),
        };

    /// <summary>A command that shows the worksheet made of what was given, or says why it cannot.</summary>
    internal static Command Showing(
        string name,
        string description,
        Option[] options,
        Func<ParseResult, Worksheet> make
    )
    {
        var json = new Option<bool>("--json") { Description = "Skriv resultatet som JSON." };
        var command = new Command(name, description) { json };
        Array.ForEach(options, command.Options.Add);
        command.SetAction(parsed =>
        {
            try
            {
                var sheet = make(parsed);
                if (parsed.GetValue(json))
                {
                    WorksheetView.WriteJson(sheet);
                }
                else
                {
                    WorksheetView.Write(sheet);
                }

                return ExitCode.Done;
            }
            catch (GivenException wrong)
            {
                Console.Error.WriteLine(wrong.Message);
                return ExitCode.Refused;
            }
        });
        return command;
    }

    /// <summary>The council of that name, in capitals or not.</summary>
    internal static string Council(string name) =>
        ReferenceMunicipality.Councils.FirstOrDefault(one => one.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new GivenException(
            $"Rådet »{name}« kendes ikke. Skriv et af disse: {string.Join(", ", ReferenceMunicipality.Councils)}."
        );

    private static Command Refugees()
    {
        var year = new Option<int>("--year") { Description = "Året, flygtningene boligplaceres i.", Required = true };
        var council = new Option<string>("--kkr") { Description = "Rådet, som «KKR Nordjylland».", Required = true };
        return Showing(
            "refugees",
            "Vis et råds udmeldte flygtningekvoter, og se, om de går op.",
            [year, council],
            parsed =>
            {
                var region = Council(parsed.GetValue(council)!)["KKR ".Length..];
                RefugeeQuotaRow[] rows =
                [
                    .. RefugeeQuotaTable.Rows.Where(row => row.Year == parsed.GetValue(year) && row.Region == region),
                ];
                return rows is []
                    ? throw new GivenException(
                        $"Flygtningekvoterne for {region} i {parsed.GetValue(year)} står ikke i referencedata. Der er: {string.Join(", ", RefugeeQuotaTable.Rows.Select(row => $"{row.Region} {row.Year}").Distinct())}."
                    )
                    : PublishedSheet.Of(rows, RefugeeQuotaTable.OfRegion(rows[0].Year, region));
            }
        );
    }

    private static Command Places()
    {
        var year = new Option<int>("--year") { Description = "Året.", Required = true };
        return Showing(
            "places",
            "Vis lærepladserne på social- og sundhedsuddannelserne for hvert råd.",
            [year],
            parsed =>
                TrainingPlacesTable.Rows.Where(row => row.Year == parsed.GetValue(year)).ToArray() is [_, ..] rows
                    ? PublishedSheet.Of(rows)
                    : throw new GivenException(
                        $"Lærepladserne i {parsed.GetValue(year)} står ikke i referencedata. Der er: {string.Join(", ", TrainingPlacesTable.Rows.Select(row => row.Year).Distinct())}."
                    )
        );
    }
}
