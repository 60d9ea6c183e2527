using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Training;

/// <summary>Places of one education (<i>lærepladser</i>), to be shared between councils and on to their municipalities.</summary>
/// <param name="Name">The education.</param>
/// <param name="Places">How many places there must be, at least 0; more may be made.</param>
/// <param name="Indicators">The key of this education: the figures and their weights.</param>
/// <param name="Areas">The councils with their municipalities, in the order they are printed in.</param>
public sealed record Education(
    string Name,
    int Places,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<TrainingArea> Areas
)
{
    /// <summary>How exact shares become whole places.</summary>
    public ApportionmentMethod Method { get; init; } = ApportionmentMethod.LargestRemainderHare;

    /// <summary>The lots already drawn, in the order they were drawn.</summary>
    public IReadOnlyList<DrawnLot> Lots { get; init; } = [];
}

/// <summary>The municipalities of a council, with their figures for the key.</summary>
/// <param name="Id">The council; nobody else is called the same.</param>
/// <param name="Lines">Its municipalities.</param>
public sealed record TrainingArea(string Id, IReadOnlyList<KeyLine> Lines);

/// <summary>What came of sharing the places of an education.</summary>
public abstract record EducationResult
{
    private EducationResult() { }

    /// <summary>Shared out, or waiting for lots.</summary>
    /// <param name="Key">The key, with the share of every municipality.</param>
    /// <param name="Places">The places of the councils and of their municipalities.</param>
    public sealed record Distributed(KeyResult.Combined Key, GroupedResult.Allocated Places) : EducationResult;

    /// <summary>The key makes no sense.</summary>
    /// <param name="Why">What is wrong with it.</param>
    public sealed record KeyRefused(KeyResult.Refused Why) : EducationResult;

    /// <summary>The places cannot be shared by it.</summary>
    /// <param name="Why">What is wrong.</param>
    public sealed record Refused(GroupedResult.Refused Why) : EducationResult;
}
