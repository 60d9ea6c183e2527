using System.CommandLine;
using Raadslag.Foundations;

namespace Raadslag.Cli.CommandLine;

/// <summary>Where the data lies: the option every command that opens the database has.</summary>
internal static class DataOption
{
    public static Option<string> Build(string folder = "data") =>
        new("--data")
        {
            Description = $"Mappe til data (ellers «{folder}»). RAADSLAG_DATABASE vælger PostgreSQL i stedet.",
            HelpName = "MAPPE",
            DefaultValueFactory = _ => folder,
        };

    /// <summary>The same where there are data already; null where there are none, and nothing is made.</summary>
    public static DatabaseConnection? OpenExisting(string folder) =>
        DatabaseConnection.Choose(Environment.GetEnvironmentVariable("RAADSLAG_DATABASE"), folder) is var chosen
        && chosen is DatabaseConnection.SqliteFile file
        && !File.Exists(file.Path)
            ? null
            : chosen;

    /// <summary>
    /// The connection the option and the environment choose, for a command that may begin a site; the folder is made when it
    /// is not there.
    /// </summary>
    public static DatabaseConnection Open(string folder)
    {
        PrivateFiles.FromNowOn();
        var chosen = DatabaseConnection.Choose(Environment.GetEnvironmentVariable("RAADSLAG_DATABASE"), folder);
        OwnFiles.CreateFolder(folder);
        if (chosen is DatabaseConnection.SqliteFile file && !File.Exists(file.Path) && TraceIn(folder) is { } trace)
        {
            throw new NoDataException(
                $"Mappen «{folder}» har «{trace}», men databasen {Path.GetFileName(file.Path)} er der ikke. Læg den tilbage, eller vælg en anden mappe med --data."
            );
        }

        return chosen;
    }

    /// <summary>The same for a command that shows what is there: a folder that is not there is a mistake in the typing.</summary>
    /// <param name="folder">What was said with the option, or its default.</param>
    /// <param name="usual">The default, which nobody can have mistyped.</param>
    public static DatabaseConnection OpenToShow(string folder, string usual = "data") =>
        folder == usual
        || Directory.Exists(folder)
        || Environment.GetEnvironmentVariable("RAADSLAG_DATABASE") is { Length: > 0 }
            ? Open(folder)
            : throw new NoDataException(
                $"Mappen «{folder}» findes ikke. Se på --data. Skal der begyndes forfra, så opret mappen først."
            );

    // what a site leaves beside its database; keys are made after it, so that their folder is empty when a first start was killed
    private static string? TraceIn(string folder) =>
        Directory
            .EnumerateFileSystemEntries(folder)
            .Where(entry =>
                Path.GetFileName(entry) is var name
                && (
                    name is "keys"
                        ? Directory.EnumerateFileSystemEntries(entry).Any()
                        : name.StartsWith("raadslag-", StringComparison.Ordinal)
                            && name.EndsWith(".db", StringComparison.Ordinal)
                )
            )
            .Select(Path.GetFileName)
            .FirstOrDefault();
}
