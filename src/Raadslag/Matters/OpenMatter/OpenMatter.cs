using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Opens a matter: one council's own, or one whose text KL writes for all when no council is named.</summary>
public sealed record OpenMatter(string Title, OrganizationId? Council, PaperPurpose Purpose);

/// <summary>The matter and its first text, which has no version yet.</summary>
public sealed record OpenedMatter(MatterId Matter, string Slug, PaperId Paper);

/// <summary>The entry left in the record: a matter was opened.</summary>
public sealed record MatterOpened(MatterId Matter, PaperId Paper, OrganizationId? Council);

/// <summary>Carries out <see cref="OpenMatter"/>.</summary>
public sealed class OpenMatterHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<OpenedMatter, PaperRefusal>> HandleAsync(
        OpenMatter command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var rights = await PaperRights.ToWriteAsync(db, actor, cancellation);
        if (!rights.MayWrite(command.Council))
        {
            return PaperRefusal.MayNotWrite;
        }

        var title = PaperText.OneLine(command.Title);
        if (PaperLimits.RefusalOf(title) is { } refusal)
        {
            return refusal;
        }

        if (command.Council is { } council && !await IsCouncilAsync(council, cancellation))
        {
            return PaperRefusal.CouncilIsMissing;
        }

        var matter = new Matter
        {
            Id = MatterId.New(),
            Title = title,
            Slug = await MatterAddresses.FirstFreeAsync(db, title, cancellation),
        };
        var paper = new Paper
        {
            Id = PaperId.New(),
            Matter = matter.Id,
            Council = command.Council,
            Purpose = command.Purpose,
        };
        db.Matters.Add(matter);
        db.MatterAddresses.Add(new MatterAddress { Slug = matter.Slug, Matter = matter.Id });
        db.Papers.Add(paper);
        db.Enter(actor, calendar.Now(), new MatterOpened(matter.Id, paper.Id, command.Council));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return new OpenedMatter(matter.Id, matter.Slug, paper.Id);
    }

    private Task<bool> IsCouncilAsync(OrganizationId council, CancellationToken cancellation) =>
        db.Organizations.AnyAsync(known => known.Id == council && known.Kind == OrganizationKind.Council, cancellation);
}
