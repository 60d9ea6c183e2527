using Raadslag.Foundations;
using Raadslag.Meetings;

namespace Raadslag.Tests.Records;

/// <summary>Lines in the record, to be looked at.</summary>
internal static class SomeLines
{
    private static readonly DateTime Moment = new(2026, 6, 16, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes so many.</summary>
    public static async Task EnterAsync(RaadslagDb db, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            db.Enter(Actor.CommandLine, Moment, new MeetingWasLookedAt(MeetingId.New()));
        }

        await db.SaveChangesAsync();
    }

    private sealed record MeetingWasLookedAt(MeetingId Meeting);
}
