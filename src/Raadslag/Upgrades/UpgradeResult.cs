namespace Raadslag.Upgrades;

/// <summary>What came of bringing a database to the form this version needs.</summary>
public abstract record UpgradeResult
{
    private UpgradeResult() { }

    /// <summary>It has that form now.</summary>
    /// <param name="Migrations">The migrations carried out, in order; empty when it was up to date.</param>
    public sealed record Done(IReadOnlyList<string> Migrations) : UpgradeResult
    {
        /// <summary>Whether there was no database before.</summary>
        public bool IsNew { get; init; }

        /// <summary>The file that holds the database as it was; null when none was needed, and with PostgreSQL.</summary>
        public string? Copy { get; init; }

        /// <summary>Where the remains of an upgrade that was interrupted lie; null when none was.</summary>
        public string? Remains { get; init; }
    }

    /// <summary>Nothing was changed.</summary>
    /// <param name="Why">The reason.</param>
    /// <param name="Detail">What it is about: a migration, a column or a file.</param>
    public sealed record Refused(UpgradeRefusal Why, string Detail) : UpgradeResult;
}

/// <summary>Why a database is not brought up to date.</summary>
public enum UpgradeRefusal
{
    /// <summary>Another process has been at it for as long as we wait.</summary>
    AnotherIsStarting,

    /// <summary>The file has no bytes: somebody made it, or something lost what was in it.</summary>
    FileIsEmpty,

    /// <summary>An upgrade was interrupted, and the copy made before it is not where it was put.</summary>
    CopyIsGone,

    /// <summary>It has tables, but none of ours.</summary>
    IsNotOurs,

    /// <summary>It was made by a later version of the program.</summary>
    IsNewer,

    /// <summary>It was made by migrations that were never in a version of the program.</summary>
    HistoryIsUnknown,

    /// <summary>All migrations are there, but it has other columns than they make.</summary>
    ShapeIsUnknown,
}
