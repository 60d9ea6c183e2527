using System.Globalization;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Training;

/// <summary>
/// Places in two steps (<i>PAU</i>): what the municipalities have reported themselves, and then the rest of what they are bound
/// to make together, by a key.
/// </summary>
/// <remarks>
/// "Hvis det samlede tal ikke opfylder forpligtelsen …, laver KL en databaseret fordeling af de resterende pladser". We read it
/// as the rest alone being shared by the key, whatever each has reported: <c>docs/law/laerepladser.md</c>.
/// </remarks>
/// <param name="Obligation">What they are bound to make together, at least 0.</param>
/// <param name="Reports">Who is bound, in the order they are printed in.</param>
public sealed record ReportedPlaces(int Obligation, IReadOnlyList<PlacesReport> Reports)
{
    /// <summary>How exact shares of the rest become whole places.</summary>
    public ApportionmentMethod Method { get; init; } = ApportionmentMethod.LargestRemainderHare;

    /// <summary>The lots already drawn, in the order they were drawn.</summary>
    public IReadOnlyList<DrawnLot> Lots { get; init; } = [];

    /// <summary>The places of everybody; or the lot that must be drawn first; or what is wrong.</summary>
    public ReportedPlacesResult Fill()
    {
        if (Reports.FirstOrDefault(report => report.Reported < 0) is { } negative)
        {
            return new ReportedPlacesResult.Refused(ReportedPlacesRefusal.ReportIsNegative, negative.Id);
        }

        var reported = Reports.Sum(report => (long)report.Reported);
        if (Obligation < 0 || reported > ProportionalAllocation.MostTotal)
        {
            return new ReportedPlacesResult.Refused(
                ReportedPlacesRefusal.PlacesAreOutOfRange,
                (Obligation < 0 ? Obligation : reported).ToString(CultureInfo.InvariantCulture)
            );
        }

        // what is reported beyond the obligation stays reported: it is a minimum
        var rest = new AllocationByKey(
            Method,
            (int)long.Max(0, Obligation - reported),
            [.. Reports.Select(report => new AllocationShare(report.Id, report.Weight))]
        )
        {
            Lots = Lots,
        };
        return ProportionalAllocation.Allocate(rest) switch
        {
            AllocationResult.Refused refused => new ReportedPlacesResult.RestRefused(refused),
            AllocationResult.Allocated(var parts) => new ReportedPlacesResult.Filled(
                [.. Reports.Select(report => new FilledPlaces(report.Id, report.Reported, parts.SeatsOf[report.Id]))],
                parts
            ),
            _ => throw new InvalidOperationException(),
        };
    }
}

/// <summary>What one has reported.</summary>
/// <param name="Id">The municipality; no other is called the same.</param>
/// <param name="Reported">The places it expects to make, from 0.</param>
/// <param name="Weight">Its part of the key.</param>
public sealed record PlacesReport(string Id, int Reported, Int128 Weight);

/// <summary>What came of filling up reported places.</summary>
public abstract record ReportedPlacesResult
{
    private ReportedPlacesResult() { }

    /// <summary>Filled up, or waiting for a lot.</summary>
    /// <param name="Lines">Everybody, in the order of the reports.</param>
    /// <param name="Rest">How the rest was shared; nothing was when the reports are enough.</param>
    public sealed record Filled(IReadOnlyList<FilledPlaces> Lines, Apportionment.Settled Rest) : ReportedPlacesResult
    {
        /// <summary>All places, reported and added.</summary>
        public long Total => Lines.Sum(line => (long)line.Total);
    }

    /// <summary>Nothing was calculated, for the reports make no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">Who or what number it is about.</param>
    public sealed record Refused(ReportedPlacesRefusal Why, string Subject) : ReportedPlacesResult;

    /// <summary>The rest cannot be shared by the key.</summary>
    /// <param name="Why">What is wrong.</param>
    public sealed record RestRefused(AllocationResult.Refused Why) : ReportedPlacesResult;
}

/// <summary>The places of one.</summary>
/// <param name="Id">The municipality.</param>
/// <param name="Reported">What it reported.</param>
/// <param name="Added">Its part of the rest.</param>
public sealed record FilledPlaces(string Id, int Reported, int Added)
{
    /// <summary>Both together.</summary>
    public int Total => Reported + Added;
}

/// <summary>Why reported places cannot be filled up.</summary>
public enum ReportedPlacesRefusal
{
    /// <summary>Somebody has reported fewer than no places.</summary>
    ReportIsNegative,

    /// <summary>The obligation is negative, or more is reported than can be counted.</summary>
    PlacesAreOutOfRange,
}
