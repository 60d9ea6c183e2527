using Raadslag.People;

namespace Raadslag.Meetings;

/// <summary>A person on the list of a meeting's participants or apologies (<i>deltagerfortegnelse</i>).</summary>
public sealed class Participation
{
    public required ParticipationId Id { get; init; }

    public required MeetingDocumentId Document { get; init; }

    public required PersonId Person { get; set; }

    public required Attendance Attendance { get; init; }

    /// <summary>Its place in the list, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The name as this document printed it.</summary>
    public required string PrintedName { get; init; }

    /// <summary>List letter; null when none was printed.</summary>
    public required string? Party { get; init; }

    /// <summary>The municipality as printed, without the word Kommune.</summary>
    public required string? PrintedMunicipality { get; init; }

    /// <summary>Code of the municipality it was recognized as; null when it was not.</summary>
    public required string? Municipality { get; init; }
}

/// <summary>Whether one came.</summary>
public enum Attendance
{
    Present,

    /// <summary>Sent an apology (<i>afbud</i>).</summary>
    Apology,
}
