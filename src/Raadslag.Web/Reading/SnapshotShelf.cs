using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Raadslag.Publication;
using Raadslag.Publishing;

namespace Raadslag.Web.Reading;

/// <summary>A snapshot taken from the database and parsed: what a page shows.</summary>
public sealed record ShelvedMeeting(MeetingRecord Record, string Html);

/// <summary>Snapshots that were asked for lately. They never change, so they are kept until room is needed.</summary>
public sealed class SnapshotShelf : IDisposable
{
    // in characters of HTML: some hundred documents
    private readonly MemoryCache _shelf = new(new MemoryCacheOptions { SizeLimit = 20_000_000 });

    public async Task<ShelvedMeeting> TakeAsync(RaadslagDb db, SnapshotId id, CancellationToken cancellation)
    {
        if (_shelf.TryGetValue(id, out ShelvedMeeting? kept) && kept is not null)
        {
            return kept;
        }

        var stored = await db
            .Snapshots.Where(snapshot => snapshot.Id == id)
            .Select(snapshot => new { snapshot.Record, snapshot.Html })
            .SingleAsync(cancellation);
        var taken = new ShelvedMeeting(MeetingJson.Read(stored.Record), stored.Html);
        return _shelf.Set(id, taken, new MemoryCacheEntryOptions { Size = stored.Html.Length });
    }

    public void Dispose() => _shelf.Dispose();
}
