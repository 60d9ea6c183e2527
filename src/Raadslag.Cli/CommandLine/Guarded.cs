using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Raadslag.Web.Hosting;

namespace Raadslag.Cli.CommandLine;

/// <summary>Turns what the surroundings can do to us (a locked file, a port in use) into a sentence and an exit code.</summary>
internal static class Guarded
{
    public static async Task<int> RunAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Afbrudt.");
            return ExitCode.Refused;
        }
        catch (SettingException setting)
        {
            await Console.Error.WriteLineAsync(setting.Message);
            return ExitCode.Usage;
        }
        catch (Exception fault) when (Sentence(fault) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return ExitCode.Unavailable;
        }
#pragma warning disable CA1031 // the outermost edge: whatever it is, it must be told and answered
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(
                "Der skete en fejl i programmet. Indberet den gerne med teksten herunder."
            );
            await Console.Error.WriteLineAsync(fault.ToString());
            return ExitCode.Fault;
        }
    }

    private static string? Sentence(Exception fault) =>
        fault switch
        {
            NoDataException => fault.Message,
            DbException =>
                $"Databasen kan ikke åbnes eller læses. Systemet siger: «{fault.Message}» Se på --data og RAADSLAG_DATABASE.",
            // so PostgreSQL says that it cannot be reached
            InvalidOperationException { InnerException: DbException inner } => Sentence(inner),
            IOException { InnerException: AddressInUseException } =>
                "Porten er optaget af et andet program. Vælg en anden med --port.",
            UnauthorizedAccessException or IOException =>
                $"Filen eller mappen kan ikke bruges. Systemet siger: «{fault.Message}»",
            _ => null,
        };
}
