using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Makes a draft the text's next version, put together with what others have saved meanwhile.</summary>
/// <param name="Draft">The draft, which is its author's own.</param>
/// <param name="Settled">What was decided about the conflicts that were shown; null when none were.</param>
public sealed record SavePaper(DraftId Draft, Settlement? Settled = null);

/// <summary>What somebody decided about the conflicts they were shown.</summary>
/// <param name="Against">The version they were shown against.</param>
/// <param name="Revision">The draft's revision that they were shown of.</param>
/// <param name="Choices">What is to stand at each conflict, in their order.</param>
public sealed record Settlement(int Against, int Revision, IReadOnlyList<string> Choices);

/// <summary>Brings back the text of an earlier version, as a new one.</summary>
public sealed record RestoreVersion(PaperId Paper, int Version);

/// <summary>What came of saving.</summary>
public abstract record SavedPaper
{
    private SavedPaper() { }

    /// <summary>There is a new version.</summary>
    /// <param name="Version">Its number.</param>
    /// <param name="IsMerged">Whether others' changes are in it.</param>
    public sealed record AsVersion(int Version, bool IsMerged) : SavedPaper
    {
        /// <summary>Whether the text was ready before, and is in work again.</summary>
        public bool WasReady { get; init; }
    }

    /// <summary>The text was already as it is to be.</summary>
    public sealed record Unchanged(int Version) : SavedPaper;

    /// <summary>Somebody else has written in the same paragraphs; nothing was saved, and the draft is kept.</summary>
    /// <param name="Version">Their version.</param>
    /// <param name="Revision">The draft's revision.</param>
    /// <param name="Merge">Both, put together as far as it goes.</param>
    public sealed record Conflicted(int Version, int Revision, PaperMerge Merge) : SavedPaper;
}

/// <summary>The entry left in the record: a text got a new version.</summary>
public sealed record PaperSaved(MatterId Matter, PaperId Paper, int Version, TextSeal Seal);

/// <summary>The entry left in the record: the text of an earlier version was brought back.</summary>
public sealed record VersionRestored(MatterId Matter, PaperId Paper, int Version, int From, TextSeal Seal);

/// <summary>Carries out <see cref="SavePaper"/> and <see cref="RestoreVersion"/>.</summary>
public sealed class SavePaperHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<SavedPaper, PaperRefusal>> HandleAsync(
        SavePaper command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var ahead = await MergeAheadAsync(command.Draft, actor, cancellation);
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        if (await TakeDraftAsync(command.Draft, actor, cancellation) is not { } draft)
        {
            return PaperRefusal.DraftIsGone;
        }

        var paper = await db.Papers.SingleAsync(known => known.Id == draft.Paper, cancellation);
        if (!(await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(paper.Council))
        {
            return PaperRefusal.MayNotWrite;
        }

        if (command.Settled is { } settled && !await SettleAsync(draft, paper, settled, cancellation))
        {
            return PaperRefusal.ConflictsHaveChanged;
        }

        var outcome = await PutTogetherAsync(draft, paper, ahead, actor, cancellation);
        // what was settled is kept, also when it cannot be a version yet
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return outcome;
    }

    private async Task<Outcome<SavedPaper, PaperRefusal>> PutTogetherAsync(
        Draft draft,
        Paper paper,
        MergedAhead? ahead,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var current = await TextOfAsync(paper.Id, paper.CurrentVersion, cancellation);
        var merge =
            ahead == MergedAhead.Of(draft, paper, ahead?.Merge)
                ? ahead!.Merge!
                : PaperMerge.Of(await TextOfAsync(paper.Id, draft.BaseVersion, cancellation), draft.Text, current);
        if (merge.HasConflicts)
        {
            return new SavedPaper.Conflicted(paper.CurrentVersion, draft.Revision, merge);
        }

        var text = merge.Resolve([]).WithTitleOnOneLine();
        if (PaperLimits.RefusalOfVersion(text) is { } refusal)
        {
            return refusal;
        }

        draft.End = DraftEnd.Saved;
        if (text == current)
        {
            return new SavedPaper.Unchanged(paper.CurrentVersion);
        }

        var isMerged = draft.BaseVersion < paper.CurrentVersion;
        var wasReady = paper.State != PaperState.InWork;
        var version = await new PaperVersions(db, calendar).AddAsync(paper, text, actor, cancellation);
        db.Enter(actor, calendar.Now(), new PaperSaved(paper.Matter, paper.Id, version.Number, TextSeal.Of(version)));
        return new SavedPaper.AsVersion(version.Number, isMerged) { WasReady = wasReady };
    }

    public async Task<Outcome<int, PaperRefusal>> HandleAsync(
        RestoreVersion command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var paper = await db.Papers.SingleOrDefaultAsync(known => known.Id == command.Paper, cancellation);
        if (paper is null)
        {
            return PaperRefusal.PaperDoesNotExist;
        }

        if (!(await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(paper.Council))
        {
            return PaperRefusal.MayNotWrite;
        }

        if (command.Version < 1 || command.Version >= paper.CurrentVersion)
        {
            return PaperRefusal.VersionDoesNotExist;
        }

        var text = await TextOfAsync(paper.Id, command.Version, cancellation);
        if (PaperLimits.RefusalOfVersion(text) is { } refusal)
        {
            return refusal;
        }

        var version = await new PaperVersions(db, calendar).AddAsync(
            paper,
            text,
            actor,
            cancellation,
            restoredFrom: command.Version
        );
        db.Enter(
            actor,
            calendar.Now(),
            new VersionRestored(paper.Matter, paper.Id, version.Number, command.Version, TextSeal.Of(version))
        );
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return version.Number;
    }

    // long texts take their time to put together: it is done before others have to wait for it
    private async Task<MergedAhead?> MergeAheadAsync(DraftId id, Actor actor, CancellationToken cancellation)
    {
        var drafts = db.Drafts.AsNoTracking().Where(known => known.Id == id && known.Author == actor.Id);
        if (await drafts.SingleOrDefaultAsync(known => known.End == null, cancellation) is not { } draft)
        {
            return null;
        }

        var paper = await db.Papers.AsNoTracking().SingleAsync(known => known.Id == draft.Paper, cancellation);
        var start = await TextOfAsync(paper.Id, draft.BaseVersion, cancellation);
        var current = await TextOfAsync(paper.Id, paper.CurrentVersion, cancellation);
        return MergedAhead.Of(draft, paper, PaperMerge.Of(start, draft.Text, current));
    }

    // another window of the same draft waits until it is saved, and then gets a draft of its own
    private async Task<Draft?> TakeDraftAsync(DraftId id, Actor actor, CancellationToken cancellation)
    {
        var waiting = db.Drafts.Where(known => known.Id == id && known.Author == actor.Id && known.End == null);
        await waiting.ExecuteUpdateAsync(
            set => set.SetProperty(known => known.Revision, known => known.Revision),
            cancellation
        );
        return await waiting.SingleOrDefaultAsync(cancellation);
    }

    // the draft becomes what was decided, and stands on the version it was decided against
    private async Task<bool> SettleAsync(Draft draft, Paper paper, Settlement settled, CancellationToken cancellation)
    {
        var isShown = settled.Against >= draft.BaseVersion && settled.Against <= paper.CurrentVersion;
        if (draft.Revision != settled.Revision || !isShown)
        {
            return false;
        }

        var start = await TextOfAsync(draft.Paper, draft.BaseVersion, cancellation);
        var merge = PaperMerge.Of(start, draft.Text, await TextOfAsync(draft.Paper, settled.Against, cancellation));
        if (merge.Conflicts != settled.Choices.Count)
        {
            return false;
        }

        draft.Text = merge.Resolve(settled.Choices);
        draft.BaseVersion = settled.Against;
        draft.Revision++;
        return true;
    }

    private Task<PaperText> TextOfAsync(PaperId paper, int number, CancellationToken cancellation) =>
        PaperVersions.TextOfAsync(db, paper, number, cancellation);

    // what was put together, and of what; it holds as long as nobody has written in either
    private sealed record MergedAhead(int Revision, int Base, int Current, PaperMerge? Merge)
    {
        public static MergedAhead Of(Draft draft, Paper paper, PaperMerge? merge) =>
            new(draft.Revision, draft.BaseVersion, paper.CurrentVersion, merge);
    }
}
