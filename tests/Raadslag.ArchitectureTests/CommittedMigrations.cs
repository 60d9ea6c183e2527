using System.Security.Cryptography;
using System.Text;

namespace Raadslag.ArchitectureTests;

/// <summary>The files of the migrations and their hashes, and what to do where these are not the ones written down.</summary>
internal static class CommittedMigrations
{
    public const string List = "tests/Raadslag.ArchitectureTests/migrations.sha256";

    /// <summary>The list as it is written down: path → hash.</summary>
    public static IReadOnlyDictionary<string, string> WrittenDown(IEnumerable<string> lines) =>
        lines.Select(line => line.Split("  ")).ToDictionary(parts => parts[1], parts => parts[0]);

    /// <summary>Every file of a migration that stands in the source tree; the snapshots of the model change and are none.</summary>
    public static IReadOnlyDictionary<string, string> InTheTree() =>
        Repository
            .Files("src", "2*.cs")
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Migrations")
            .ToDictionary(
                file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'),
                file => Hash(File.ReadAllBytes(file))
            );

    /// <summary>What is wrong and what to do about it; empty when every file is the one that was written down.</summary>
    public static IReadOnlyList<string> Faults(
        IReadOnlyDictionary<string, string> written,
        IReadOnlyDictionary<string, string> found
    )
    {
        var isNew = found.Keys.Except(written.Keys).Order(StringComparer.Ordinal).ToArray();
        var changed = found.Keys.Where(file => written.TryGetValue(file, out var hash) && hash != found[file]);
        var gone = written.Keys.Except(found.Keys).Order(StringComparer.Ordinal);
        return
        [
            .. changed.Select(file =>
                $"""
                    {file} is not the file that was committed. Databases have been made by that one already.
                    Put it back (git checkout main -- {file}) and make a new migration for what you want to change.
                    Only if it has never been on main: put its new line in {List}:
                    {found[file]}  {file}
                    """
            ),
            .. gone.Select(file =>
                $"""
                    {file} is gone, but databases have been made by it. Put it back (git checkout main -- {file}).
                    Only if it has never been on main: take its line out of {List}.
                    """
            ),
            .. isNew is []
                ? Array.Empty<string>()
                :
                [
                    $"""
                        New migrations. Put these lines in {List}, sorted by path:
                        {string.Join('\n', isNew.Select(file => $"{found[file]}  {file}"))}
                        """,
                ],
        ];
    }

    // with the line ends of the repository, whatever the checkout made of them
    private static string Hash(byte[] file) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).ReplaceLineEndings("\n")))
        );
}
