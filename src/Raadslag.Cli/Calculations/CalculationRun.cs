using System.CommandLine;
using System.Text.Json;
using Raadslag.Cli.CommandLine;

namespace Raadslag.Cli.Calculations;

/// <summary>A command that calculates: JSON in from a file or standard input, steps out on the screen or as JSON.</summary>
internal static class CalculationRun
{
    /// <summary>The command: <c>raadslag NAME [FILE] [--json]</c>.</summary>
    /// <param name="command">What it is called, and what it does.</param>
    /// <param name="inJson">What the parts of those that share are called in JSON.</param>
    /// <param name="read">Reads one case.</param>
    /// <param name="calculate">Calculates it.</param>
    public static Command Build<T>(
        (string Name, string Description) command,
        string inJson,
        Func<JsonElement, T> read,
        Func<T, Answer> calculate
    )
        where T : class
    {
        var file = new Argument<string?>("FIL")
        {
            Description = "JSON (docs/elections.md); uden fil læses det, der sendes til kommandoen.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Skriv resultatet som JSON." };
        var built = new Command(command.Name, command.Description) { file, json };
        built.SetAction(
            (parsed, cancellation) =>
                RunAsync((parsed.GetValue(file), parsed.GetValue(json)), inJson, read, calculate, cancellation)
        );
        return built;
    }

    private static async Task<int> RunAsync<T>(
        (string? File, bool Json) options,
        string inJson,
        Func<JsonElement, T> read,
        Func<T, Answer> calculate,
        CancellationToken cancellation
    )
        where T : class
    {
        if (options.File is { } file && !File.Exists(file))
        {
            await Console.Error.WriteLineAsync(
                $"{file}: Filen findes ikke. Se efter, om navnet og mappen er skrevet rigtigt."
            );
            return ExitCode.Refused;
        }

        var text = options.File is null
            ? await Console.In.ReadToEndAsync(cancellation)
            : await File.ReadAllTextAsync(options.File, cancellation);
        GivenCases<T> cases;
        try
        {
            cases = GivenCases<T>.Of(text, read);
        }
        catch (GivenException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return ExitCode.Refused;
        }

        Answer[] answers =
        [
            .. cases.Cases.Select(one =>
                one.Given is { } given ? calculate(given) : new Answer.Refused("input-is-wrong", one.Complaint!)
            ),
        ];
        if (!cases.AreMany && answers[0] is Answer.Refused refused)
        {
            await Console.Error.WriteLineAsync(refused.Sentence);
        }
        else if (options.Json)
        {
            await Console.Out.WriteLineAsync(AnswerJson.Write(answers, cases.AreMany, inJson));
        }
        else
        {
            Show(answers);
        }

        return Array.Exists(answers, answer => answer is Answer.Refused) ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Show(Answer[] answers)
    {
        foreach (var (index, answer) in answers.Index())
        {
            if (index > 0)
            {
                Console.Out.WriteLine();
            }

            switch (answer)
            {
                case Answer.Calculated calculated:
                    WorksheetView.Write(calculated.Sheet());
                    break;
                case Answer.Refused refused:
                    Console.Out.WriteLine(refused.Sentence);
                    break;
            }
        }
    }
}
