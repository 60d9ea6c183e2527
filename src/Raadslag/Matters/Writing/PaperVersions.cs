using Microsoft.EntityFrameworkCore;
using Raadslag.FollowUp;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Adds versions to a text; what follows from a new one follows here.</summary>
internal sealed class PaperVersions(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>The text of a version; empty for number 0.</summary>
    public static async Task<PaperText> TextOfAsync(
        RaadslagDb db,
        PaperId paper,
        int number,
        CancellationToken cancellation
    ) =>
        number == 0
            ? PaperText.Empty
            : (
                await db
                    .PaperVersions.AsNoTracking()
                    .SingleAsync(version => version.Paper == paper && version.Number == number, cancellation)
            ).Text;

    /// <summary>The next version, stored by the next save; the matter is renamed with the text that names it.</summary>
    public async Task<PaperVersion> AddAsync(
        Paper paper,
        PaperText text,
        Actor actor,
        CancellationToken cancellation,
        int? restoredFrom = null
    )
    {
        var id = PaperVersionId.New();
        var version = new PaperVersion
        {
            Id = id,
            Paper = paper.Id,
            Number = ++paper.CurrentVersion,
            Title = text.Title,
            Background = text.Background,
            Recommendation = text.Recommendation,
            Presentation = text.Presentation,
            Limbs = RecommendationLimbs.Of(id, text.Recommendation),
            Author = actor.Id,
            SavedAt = calendar.Now(),
            RestoredFrom = restoredFrom,
            Access = paper.Access,
        };
        db.PaperVersions.Add(version);
        if (paper.State == PaperState.Ready)
        {
            paper.State = PaperState.InWork; // what was ready was another text
            db.Enter(
                actor,
                calendar.Now(),
                new PaperStateChanged(paper.Matter, paper.Id, paper.State, paper.CurrentVersion)
            );
        }

        await RenameMatterAsync(paper, version.Title, cancellation);
        await PromiseSuggestions.AddAsync(
            db,
            new PromiseSource(paper.Matter, paper.Council, paper.Id, Item: null),
            [text.Recommendation, text.Presentation],
            calendar.Today(),
            calendar.Now(),
            cancellation
        );
        return version;
    }

    // the master names a shared matter, a council's only text its own
    private async Task RenameMatterAsync(Paper paper, string title, CancellationToken cancellation)
    {
        var names =
            paper.Council is null
            || !await db.Papers.AnyAsync(other => other.Matter == paper.Matter && other.Id != paper.Id, cancellation);
        if (names)
        {
            var matter = await db.Matters.SingleAsync(known => known.Id == paper.Matter, cancellation);
            await MatterAddresses.RenameAsync(db, matter, title, cancellation);
        }
    }
}
