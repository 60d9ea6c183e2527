namespace Raadslag.ArchitectureTests;

/// <summary>
/// Rows that are changed past the context are not sealed. Where that is done, it was looked at: a file that begins to is added
/// here by somebody who has seen that it changes nothing sealed (<c>SealedKinds</c>), or that the save seals it too.
/// </summary>
public sealed class PastTheSaveTests
{
    private static readonly string[] Ways = ["ExecuteUpdate", "ExecuteDelete", "ExecuteSql", "CreateCommand"];

    private static readonly Dictionary<string, string> LookedAt = new()
    {
        ["Raadslag/DatabaseUpgrade.cs"] = "history of migrations, journal",
        ["Raadslag/Upgrades/DatabaseShape.cs"] = "a column of drafts",
        ["Raadslag/Upgrades/UpgradeTurn.cs"] = "a lock",
        ["Raadslag/Foundations/WriterTurn.cs"] = "a lock",
        ["Raadslag/Records/Ledger.cs"] = "a lock",
        ["Raadslag/Records/Seals/Sealing.cs"] = "salts",
        ["Raadslag/Publication/MeetingPublication.cs"] = "the page that is replaced; the save seals it",
        ["Raadslag/Matters/Writing/KeepDraft.cs"] = "drafts",
        ["Raadslag/Matters/Writing/SavePaper.cs"] = "drafts",
        ["Raadslag/Archive/Upload/PendingUploads.cs"] = "uploads that wait",
        ["Raadslag/Search/Fts5.cs"] = "the words of the search",
        ["Raadslag.Cli/Backups/RestoreRun.cs"] = "a database that is put back whole",
        ["Raadslag.Web/Reading/PublishedMeetingQuery.cs"] = "reads only",
        ["Raadslag.Web/Accounts/AccountSignIn.cs"] = "an account's password",
        ["Raadslag.Web/Accounts/AppCodes.cs"] = "an account's last code",
        ["Raadslag.Web/Accounts/SessionProof.cs"] = "sessions",
        ["Raadslag.Web/Accounts/SessionTickets.cs"] = "sessions",
        ["Raadslag.Web/Accounts/InvitationLinks.cs"] = "invitations, sessions",
    };

    [Fact]
    public void Rows_are_changed_past_the_save_only_where_somebody_has_looked()
    {
        var sources = Path.Combine(Repository.Root, "src");
        var found = Repository
            .Files("src", "*.cs")
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .Where(file => Ways.Any(way => File.ReadAllText(file).Contains(way, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(sources, file).Replace('\\', '/'));

        Assert.Equal(LookedAt.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
