using System.CommandLine;
using System.CommandLine.Parsing;

namespace Raadslag.Cli.CommandLine;

/// <summary>Help and complaints in Danish; the library speaks English only.</summary>
internal static class DanishHelp
{
    private const int Column = 30;

    /// <summary>How the command is used, with its subcommands, arguments and options.</summary>
    public static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Brug: {Usage(command)}");
        Section(output, "Kommandoer", command.Subcommands.Where(s => !s.Hidden).Select(s => (s.Name, s.Description)));
        Section(output, "Argumenter", command.Arguments.Select(a => (a.Name, a.Description)));
        Section(output, "Tilvalg", AllOptions(command).Select(option => (Written(option), option.Description)));
        if (command is RootCommand)
        {
            output.WriteLine();
            output.WriteLine("Svarkoder");
            output.WriteLine("  0 udført · 1 mindst én fil blev afvist · 2 kommandoen blev ikke forstået ·");
            output.WriteLine("  3 et dokument afviger fra det gemte · 4 data eller port kan ikke åbnes ·");
            output.WriteLine(
                "  5 hændelsesloggen er ikke, som den blev skrevet · 6 fejl fundet i en PDF · 70 programfejl"
            );
            output.WriteLine();
            output.WriteLine("«raadslag KOMMANDO --help» forklarer en enkelt kommando.");
        }
    }

    /// <summary>What was wrong with the words on the command line: one sentence a mistake.</summary>
    public static IEnumerable<string> Complaints(ParseResult parsed)
    {
        foreach (var word in parsed.UnmatchedTokens)
        {
            yield return $"«{word}» kendes ikke her.";
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            yield break;
        }

        foreach (var error in parsed.Errors)
        {
            yield return error.SymbolResult switch
            {
                OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} mangler en værdi.",
                OptionResult option => $"{option.Option.Name} kan ikke være «{option.Tokens[^1].Value}».",
                ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.Name} mangler.",
                ArgumentResult argument => $"{argument.Argument.Name} kan ikke være «{argument.Tokens[^1].Value}».",
                CommandResult { Command.Subcommands.Count: > 0 } => "Skriv, hvilken kommando du vil bruge.",
                _ => "Kommandoen er ikke fuldstændig.",
            };
        }
    }

    private static string Usage(Command command)
    {
        var words = Path(command).ToList();
        words.AddRange(
            command.Arguments.Select(argument =>
                argument.Arity switch
                {
                    { MaximumNumberOfValues: > 1 } => $"{argument.Name}…",
                    { MinimumNumberOfValues: 0 } => $"[{argument.Name}]",
                    _ => argument.Name,
                }
            )
        );
        if (command.Subcommands.Count > 0)
        {
            words.Add("KOMMANDO");
        }

        return string.Join(' ', [.. words, "[tilvalg]"]);
    }

    private static IEnumerable<string> Path(Command command) =>
        command is RootCommand
            ? ["raadslag"]
            : command.Parents.OfType<Command>().Take(1).SelectMany(Path).Append(command.Name);

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options.Concat(
            command.Parents.OfType<Command>().SelectMany(AllOptions).Where(option => option.Recursive)
        );

    private static string Written(Option option) =>
        option.ValueType == typeof(bool) ? option.Name : $"{option.Name} {option.HelpName}";

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToArray();
        if (lines is [])
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, description) in lines)
        {
            output.WriteLine($"  {name.PadRight(Column)}{description}");
        }
    }
}
