namespace Raadslag.Import.Closings;

/// <summary>What a line tells of who may read, the strongest last.</summary>
internal enum ClosingSign
{
    /// <summary>Nothing: no such word, or one that is plainly prose ("skolen er lukket").</summary>
    None,

    /// <summary>What follows is open again ("Åbent møde").</summary>
    Opens,

    /// <summary>A word that may say that something is closed; what, the line does not tell.</summary>
    Mentions,

    /// <summary>The item it stands in is closed ("Lukket punkt", "(Lukket)").</summary>
    ClosesItem,

    /// <summary>What follows is closed ("LUKKET DAGSORDEN", "Punkter for lukkede døre").</summary>
    ClosesRest,
}
