using System.CommandLine;
using Raadslag.Cli.Commands;

namespace Raadslag.Cli.CommandLine;

/// <summary>The command <c>raadslag</c> with all its subcommands.</summary>
internal static class RaadslagCommand
{
    /// <summary>Carries out what the words say; the answer is an exit code.</summary>
    public static async Task<int> RunAsync(string[] words)
    {
        var help = new Option<bool>("--help", "-h", "-?") { Description = "Vis denne hjælp.", Recursive = true };
        var root = Build(help);
        var parsed = root.Parse(words);
        if (words is [] || parsed.GetValue(help))
        {
            DanishHelp.Write(parsed.CommandResult.Command, Console.Out);
            return ExitCode.Done;
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (var complaint in DanishHelp.Complaints(parsed))
            {
                await Console.Error.WriteLineAsync(complaint);
            }

            await Console.Error.WriteLineAsync("Se «raadslag --help».");
            return ExitCode.Usage;
        }

        return await Guarded.RunAsync(() =>
            parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false })
        );
    }

    private static RootCommand Build(Option<bool> help)
    {
        var root = new RootCommand("Rådslag: sager, møder og beslutninger for råd, der binder mange kommuner sammen.")
        {
            ServeCommand.Build(),
            DemoCommand.Build(),
            ReadCommand.Build(),
            ElectCommand.Build(),
            AllocateCommand.Build(),
            CompositionCommand.Build(),
            QuotasCommand.Build(),
            ImportCommand.Build(),
            ExportCommand.Build(),
            MigrateCommand.Build(),
            UserCommand.Build(),
            VerifyCommand.Build(),
            BackupCommand.Build(),
            RestoreCommand.Build(),
            CheckPdfCommand.Build(),
        };
        // the library's own help and version speak English
        root.Options.Clear();
        root.Options.Add(help);
        return root;
    }
}
