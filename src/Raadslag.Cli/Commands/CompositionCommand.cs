using System.CommandLine;
using Raadslag.Cli.Calculations;
using Raadslag.Cli.CommandLine;
using Raadslag.Elections;
using Raadslag.Law.Composition;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag composition</c>: counts a council's members from a municipal election; stores nothing.</summary>
internal static class CompositionCommand
{
    public static Command Build()
    {
        var council = new Option<string>("--kkr") { Description = "Rådet, som «KKR Syddanmark».", Required = true };
        var election = new Option<string>("--election")
        {
            Description = $"Kommunalvalget: {string.Join(" eller ", ReferenceElection.All.Select(one => one.Name))}.",
            Required = true,
        };
        var cooperations = new Option<string[]>("--cooperation")
        {
            Description = "Lokale lister, der tæller som én: «Lokallisterne=0580/L,0561/T». Kan gentages.",
            HelpName = "NAVN=LISTER",
        };
        var alliances = new Option<string[]>("--alliance")
        {
            Description = "Et valgforbund ved valget af formand: «V,C,Æ». Kan gentages.",
            HelpName = "LISTER",
        };
        var json = new Option<bool>("--json") { Description = "Skriv resultatet som JSON." };
        var command = new Command(
            "composition",
            "Regn ud, hvor mange medlemmer hver liste har i et KKR, og hvem der får formanden."
        )
        {
            council,
            election,
            cooperations,
            alliances,
            json,
        };
        command.SetAction(parsed =>
        {
            try
            {
                Write(
                    Count(
                        parsed.GetValue(election)!,
                        parsed.GetValue(council)!,
                        [.. (parsed.GetValue(cooperations) ?? []).Select(Cooperation)]
                    ),
                    [.. (parsed.GetValue(alliances) ?? []).Select(alliance => Parts(alliance, ','))],
                    parsed.GetValue(json)
                );
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

    private static CouncilElection Count(
        string election,
        string council,
        IReadOnlyList<ListCooperation> cooperations
    ) =>
        ReferenceElection.Find(election) is not { } found
            ? throw new GivenException(
                $"Valget »{election}« kendes ikke. Skriv et af disse: {string.Join(", ", ReferenceElection.All.Select(one => one.Name))}."
            )
            : CouncilElection.Count(found, council, cooperations) switch
            {
                CouncilElectionResult.Counted(var counted) => counted,
                CouncilElectionResult.Refused refused => throw new GivenException(refused.InDanish()),
                _ => throw new System.Diagnostics.UnreachableException(),
            };

    private static void Write(CouncilElection election, IReadOnlyList<string[]> alliances, bool asJson)
    {
        var composition = election.Compose();
        var without = Chairs(election, []);
        var with = alliances is [] ? null : Chairs(election, alliances);
        var sheet = CompositionSheet.Of(election, composition, without, with);
        if (asJson)
        {
            Console.Out.WriteLine(Json(election, composition, (without, with), sheet.Notes));
        }
        else
        {
            WorksheetView.Write(sheet);
        }
    }

    private static ChairElection Chairs(CouncilElection election, IReadOnlyList<string[]> alliances) =>
        ChairElection.Elect(election.Lists, alliances) switch
        {
            ChairElectionResult.Elected(var chairs) => chairs,
            ChairElectionResult.Refused refused => throw new GivenException(refused.InDanish()),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Json(
        CouncilElection election,
        CouncilComposition composition,
        (ChairElection Without, ChairElection? With) chairs,
        IReadOnlyList<string> notes
    ) =>
        AnswerJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("kkr", election.Council);
            json.WriteString("election", election.Election.Name);
            json.WriteNumber("municipalities", election.Municipalities);
            json.WriteNumber("most", composition.Most);
            json.WriteNumber("votes", election.Votes);
            json.WriteNumber("total", composition.Total);
            json.WriteStartArray("lists");
            foreach (var line in composition.Lines)
            {
                json.WriteStartObject();
                json.WriteString("list", line.Id);
                json.WriteNumber("votes", line.Votes);
                json.WriteBoolean("eligible", line.IsEligible);
                json.WriteNumber("mayors", line.Mayors);
                json.WriteNumber("supplementary", line.Supplementary);
                json.WriteNumber("members", line.Members);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("steps");
            foreach (var step in composition.Steps)
            {
                json.WriteStartObject();
                json.WriteString("price", $"{step.Price.Votes}/{step.Price.Divisor}");
                json.WriteNumber("total", step.Total);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("chair");
            AnswerJson.WriteTexts(json, "without", chairs.Without.Elected.Select(award => award.To));
            if (chairs.With is { } with)
            {
                AnswerJson.WriteTexts(json, "with", with.Elected.Select(award => award.To));
            }

            json.WriteEndObject();
            AnswerJson.WriteTexts(json, "mayorsMissing", election.MayorsMissing);
            AnswerJson.WriteTexts(json, "notes", notes);
            json.WriteEndObject();
        });

    private static ListCooperation Cooperation(string text) =>
        Parts(text, '=') is [var name, var lists]
            ? new ListCooperation(name, [.. Parts(lists, ',').Select(Letter)])
            : throw new GivenException(
                $"Listesamarbejdet »{text}« kan ikke læses. Skriv navn og lister, som «Lokallisterne=0580/L,0561/T»."
            );

    private static MunicipalLetter Letter(string text) =>
        Parts(text, '/') is [var code, var letter]
            ? new MunicipalLetter(code, letter)
            : throw new GivenException($"Listen »{text}« kan ikke læses. Skriv kommunekode og bogstav, som 0580/L.");

    private static string[] Parts(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
