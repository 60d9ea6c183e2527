namespace Raadslag.Elections;

/// <summary>A list as it stood in one municipality; its letter is its own only there.</summary>
/// <param name="Code">The municipality, four digits.</param>
/// <param name="Letter">The letter on the ballot.</param>
/// <param name="Name">The name on the ballot, as it was spelled in that municipality.</param>
/// <param name="Votes">Its votes.</param>
public sealed record MunicipalList(string Code, string Letter, string Name, int Votes)
{
    /// <summary>How many candidates stood on it; null when the source does not say.</summary>
    public int? Candidates { get; init; }

    /// <summary>The seats it was given; null when the source does not say.</summary>
    public int? Seats { get; init; }

    /// <summary>The number of its alliance (<i>valgforbund</i>) in the municipality; null for none, or not said.</summary>
    public string? Alliance { get; init; }
}
