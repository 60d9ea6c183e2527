using Microsoft.EntityFrameworkCore;
using Raadslag.Records;

namespace Raadslag;

/// <summary>How much a database holds, and where its record ends: numbers, nothing that somebody wrote.</summary>
/// <param name="Matters">Its matters.</param>
/// <param name="Documents">Versions of agendas and minutes.</param>
/// <param name="Texts">Saved versions of texts.</param>
/// <param name="Accounts">Its accounts.</param>
/// <param name="Lines">How many lines the record has.</param>
/// <param name="Head">The hash of the last of them; <see cref="Chain.Start"/> when there is none.</param>
public sealed record DatabaseHoldings(int Matters, int Documents, int Texts, int Accounts, long Lines, string Head)
{
    /// <summary>Counts them.</summary>
    public static async Task<DatabaseHoldings> OfAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var last = await db
            .Record.AsNoTracking()
            .OrderByDescending(line => line.Sequence)
            .Select(line => new { line.Sequence, line.Hash })
            .FirstOrDefaultAsync(cancellation);
        return new DatabaseHoldings(
            await db.Matters.CountAsync(cancellation),
            await db.MeetingDocuments.CountAsync(cancellation),
            await db.PaperVersions.CountAsync(cancellation),
            await db.Users.CountAsync(cancellation),
            last?.Sequence ?? 0,
            last?.Hash ?? Chain.Start
        );
    }
}
