using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Gives councils the master text as the beginning of their own.</summary>
public sealed record ShareMatter(PaperId Master, IReadOnlyList<OrganizationId> Councils);

/// <summary>The entry left in the record: a council got the shared text.</summary>
public sealed record MatterSharedWithCouncil(
    MatterId Matter,
    PaperId Paper,
    OrganizationId Council,
    int MasterVersion,
    TextSeal Seal
);

/// <summary>Carries out <see cref="ShareMatter"/>.</summary>
public sealed class ShareMatterHandler(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>Answers with how many councils got it.</summary>
    public async Task<Outcome<int, PaperRefusal>> HandleAsync(
        ShareMatter command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var master = await db.Papers.SingleOrDefaultAsync(known => known.Id == command.Master, cancellation);
        if (master is null)
        {
            return PaperRefusal.PaperDoesNotExist;
        }

        if (await RefusalAsync(master, command, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        var text = await PaperVersions.TextOfAsync(db, master.Id, master.CurrentVersion, cancellation);
        if (PaperLimits.RefusalOfVersion(text) is { } burden)
        {
            return burden;
        }

        var councils = command.Councils.Distinct().ToArray();
        foreach (var council in councils)
        {
            var (paper, version) = await GiveAsync(master, council, text, actor, cancellation);
            db.Enter(
                actor,
                calendar.Now(),
                new MatterSharedWithCouncil(
                    master.Matter,
                    paper.Id,
                    council,
                    master.CurrentVersion,
                    TextSeal.Of(version)
                )
            );
        }

        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return councils.Length;
    }

    private async Task<PaperRefusal?> RefusalAsync(
        Paper master,
        ShareMatter command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (master.Council is not null)
        {
            return PaperRefusal.IsNotMaster;
        }

        if (!(await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(council: null))
        {
            return PaperRefusal.MayNotWrite;
        }

        if (master.CurrentVersion == 0)
        {
            return PaperRefusal.NothingToShare;
        }

        var known = await db.Organizations.CountAsync(
            organization => organization.Kind == OrganizationKind.Council && command.Councils.Contains(organization.Id),
            cancellation
        );
        if (known == 0 || known != command.Councils.Distinct().Count())
        {
            return PaperRefusal.CouncilIsMissing;
        }

        var councils = command.Councils.Select(council => (OrganizationId?)council).ToArray();
        return await db.Papers.AnyAsync(
            paper => paper.Matter == master.Matter && councils.Contains(paper.Council),
            cancellation
        )
            ? PaperRefusal.CouncilHasIt
            : null;
    }

    private async Task<(Paper Paper, PaperVersion Version)> GiveAsync(
        Paper master,
        OrganizationId council,
        PaperText text,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var paper = new Paper
        {
            Id = PaperId.New(),
            Matter = master.Matter,
            Council = council,
            Purpose = master.Purpose,
            LastWord = master.LastWord,
            Access = master.Access,
            ClosedReason = master.ClosedReason,
        };
        db.Papers.Add(paper);
        db.MasterPositions.Add(
            new MasterPosition
            {
                Paper = paper.Id,
                Title = text.Title,
                Background = text.Background,
                Recommendation = text.Recommendation,
                Presentation = text.Presentation,
                Revision = 1,
            }
        );
        return (paper, await new PaperVersions(db, calendar).AddAsync(paper, text, actor, cancellation));
    }
}
