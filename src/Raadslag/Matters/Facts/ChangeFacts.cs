using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Says something else of a text than before.</summary>
/// <param name="Paper">The text.</param>
/// <param name="Facts">What is to be said.</param>
/// <param name="Shown">The fingerprint of what the form showed.</param>
public sealed record ChangeFacts(PaperId Paper, PaperFacts Facts, string Shown)
{
    /// <summary>What of a closed text opens with it, beside its newest version.</summary>
    public OpenedWith Opened { get; init; } = OpenedWith.Nothing;
}

/// <summary>Says that a text can go on an agenda, or that it is in work again.</summary>
public sealed record ChangeState(PaperId Paper, PaperState State);

/// <summary>The entry left in the record: what is said of a text was changed.</summary>
public sealed record FactsChanged(MatterId Matter, PaperId Paper);

/// <summary>The entry left in the record: a text was made ready, or taken into work again.</summary>
public sealed record PaperStateChanged(MatterId Matter, PaperId Paper, PaperState State, int Version);

/// <summary>Carries out <see cref="ChangeFacts"/> and <see cref="ChangeState"/>.</summary>
public sealed class ChangeFactsHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<PaperId, PaperRefusal>> HandleAsync(
        ChangeFacts command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var (paper, refused) = await LoadAsync(command.Paper, actor, cancellation);
        if (paper is null)
        {
            return refused;
        }

        var facts = command.Facts.Tidied();
        var before = PaperFacts.Of(paper);
        if (facts.Refusal is { } refusal)
        {
            return refusal;
        }

        if (before.Fingerprint == facts.Fingerprint)
        {
            return paper.Id;
        }

        if (before.Fingerprint != command.Shown)
        {
            return PaperRefusal.FactsHaveChanged;
        }

        await new TextAccess(db, calendar).ChangeAsync(paper, facts.Access, command.Opened, actor, cancellation);
        Say(paper, facts);
        await NumberMatterAsync(paper, cancellation);
        db.Enter(actor, calendar.Now(), new FactsChanged(paper.Matter, paper.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return paper.Id;
    }

    public async Task<Outcome<PaperId, PaperRefusal>> HandleAsync(
        ChangeState command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var (paper, refused) = await LoadAsync(command.Paper, actor, cancellation);
        if (paper is null)
        {
            return refused;
        }

        if (paper.CurrentVersion == 0)
        {
            return PaperRefusal.VersionDoesNotExist;
        }

        if (command.State == PaperState.Ready && await HasEmptyFieldAsync(paper, actor, cancellation))
        {
            return PaperRefusal.FieldHasNoValue;
        }

        if (paper.State != command.State)
        {
            paper.State = command.State;
            db.Enter(
                actor,
                calendar.Now(),
                new PaperStateChanged(paper.Matter, paper.Id, paper.State, paper.CurrentVersion)
            );
            await db.SaveChangesAsync(cancellation);
        }

        await turn.CommitAsync(cancellation);
        return paper.Id;
    }

    private async Task<(Paper? Paper, PaperRefusal Refusal)> LoadAsync(
        PaperId id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var paper = await db
            .Papers.Include(known => known.CaseNumbers)
            .Include(known => known.Participants)
            .Include(known => known.Figures)
            .AsSplitQuery()
            .SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (paper is null)
        {
            return (null, PaperRefusal.PaperDoesNotExist);
        }

        return (await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(paper.Council)
            ? (paper, default)
            : (null, PaperRefusal.MayNotWrite);
    }

    private void Say(Paper paper, PaperFacts facts)
    {
        paper.Purpose = facts.Purpose;
        paper.LastWord = facts.LastWord;
        paper.Access = facts.Access;
        paper.ClosedReason = facts.ClosedReason;
        paper.DueOn = facts.DueOn;
        db.RemoveRange(paper.CaseNumbers.Where(number => !facts.CaseNumbers.Contains(number.Number)));
        db.AddRange(
            facts
                .CaseNumbers.Where(number => !paper.CaseNumbers.Exists(known => known.Number == number))
                .Select(number => new PaperCaseNumber { Paper = paper.Id, Number = number })
        );
        var former = paper.Participants.ToArray();
        db.RemoveRange(former);
        db.AddRange(
            facts
                .Participants.GroupBy(one => one.Kind)
                .SelectMany(kind => kind.Select((one, place) => Participant(paper.Id, one, place + 1, former)))
        );
        db.RemoveRange(paper.Figures.Where(known => !facts.Figures.Any(one => one.Name == known.Name)));
        foreach (var figure in facts.Figures)
        {
            if (paper.Figures.Find(known => known.Name == figure.Name) is { } known)
            {
                known.Value = figure.Value;
            }
            else
            {
                db.Add(
                    new LocalFigure
                    {
                        Paper = paper.Id,
                        Name = figure.Name,
                        Value = figure.Value,
                    }
                );
            }
        }
    }

    // the form has no account; who is named as before is the same
    private static PaperParticipant Participant(
        PaperId paper,
        ParticipantFact fact,
        int order,
        PaperParticipant[] former
    ) =>
        new()
        {
            Id = PaperParticipantId.New(),
            Paper = paper,
            Kind = fact.Kind,
            Order = order,
            Planned = fact.Planned,
            Actual = fact.Actual,
            Account = Array.Find(former, one => one.Kind == fact.Kind && one.Planned == fact.Planned)?.Account,
        };

    // the number leads to the matter from anywhere, whichever council files it so, as long as one of them does
    private async Task NumberMatterAsync(Paper paper, CancellationToken cancellation)
    {
        var known = await db
            .CaseNumbers.Where(number => number.Matter == paper.Matter)
            .Select(number => number.Number)
            .ToListAsync(cancellation);
        var changed = db.ChangeTracker.Entries<PaperCaseNumber>().ToArray();
        db.CaseNumbers.AddRange(
            Numbers(EntityState.Added)
                .Where(number => !known.Contains(number))
                .Select(number => new CaseNumber { Matter = paper.Matter, Number = number })
        );
        var gone = Numbers(EntityState.Deleted).ToArray();
        db.CaseNumbers.RemoveRange(
            await db
                .CaseNumbers.Where(number => number.Matter == paper.Matter && gone.Contains(number.Number))
                .Where(number =>
                    !db.Papers.Any(other =>
                        other.Matter == number.Matter
                        && other.Id != paper.Id
                        && other.CaseNumbers.Any(one => one.Number == number.Number)
                    )
                    && !db.Consultations.Any(treated =>
                        treated.Matter == number.Matter
                        && db.AgendaItems.Any(item => item.Id == treated.Item && item.CaseNumber == number.Number)
                    )
                )
                .ToListAsync(cancellation)
        );

        IEnumerable<string> Numbers(EntityState state) =>
            changed.Where(entry => entry.State == state).Select(entry => entry.Entity.Number);
    }

    private async Task<bool> HasEmptyFieldAsync(Paper paper, Actor actor, CancellationToken cancellation)
    {
        var text = await PaperVersions.TextOfAsync(db, paper.Id, paper.CurrentVersion, cancellation);
        var values = await PaperReading.ValuesAsync(db, paper, actor, calendar.Today(), [text], cancellation);
        return PaperReading.Filled(text, values).Missing is not [];
    }
}
