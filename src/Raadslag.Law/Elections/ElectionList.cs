namespace Raadslag.Law.Elections;

/// <summary>A list that people have voted for (<i>kandidatliste</i>).</summary>
/// <param name="Id">What it is called in this election; no other list or alliance of the election is called the same.</param>
/// <param name="Votes">The votes cast for it and its candidates.</param>
public sealed record ElectionList(string Id, long Votes)
{
    /// <summary>How many candidates it has, and so the most seats it can take; null when that sets no limit.</summary>
    public int? Candidates { get; init; }

    /// <summary>
    /// The alliances it stands in (<i>valgforbund</i>, and inside it <i>listeforbund</i>), the outermost first; empty when
    /// it stands alone.
    /// </summary>
    public IReadOnlyList<string> Alliances { get; init; } = [];
}
