using System.CommandLine;

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

    /// <summary>The connection the option and the environment choose; the folder is made when it is not there.</summary>
    public static DatabaseConnection Open(string folder)
    {
        Directory.CreateDirectory(folder);
        return DatabaseConnection.Choose(Environment.GetEnvironmentVariable("RAADSLAG_DATABASE"), folder);
    }
}
