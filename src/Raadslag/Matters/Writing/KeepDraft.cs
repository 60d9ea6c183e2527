using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Keeps what somebody has typed so far, without making it a version.</summary>
/// <param name="Paper">The text they write.</param>
/// <param name="Draft">The draft of their window; null for the first time.</param>
/// <param name="Revision">The draft's revision as the window knows it; 0 for the first time.</param>
/// <param name="BaseVersion">The version the window was opened on.</param>
/// <param name="Text">What stands in the window.</param>
public sealed record KeepDraft(PaperId Paper, DraftId? Draft, int Revision, int BaseVersion, PaperText Text);

/// <summary>A draft as it is kept now.</summary>
/// <param name="Draft">Its id; another than before when a second window wrote in the same draft.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="IsForked">Whether it was parted from a draft that another window had written in.</param>
public sealed record KeptDraft(DraftId Draft, int Revision, bool IsForked);

/// <summary>Throws a draft away.</summary>
public sealed record DiscardDraft(DraftId Draft);

/// <summary>Carries out <see cref="KeepDraft"/> and <see cref="DiscardDraft"/>.</summary>
/// <remarks>
/// Nobody's words are ever written over: a draft is one person's in one window. When another window has written in it
/// since, this one gets a draft of its own, and the two meet when they are saved.
/// </remarks>
public sealed class KeepDraftHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<KeptDraft, PaperRefusal>> HandleAsync(
        KeepDraft command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (PaperLimits.RefusalOf(command.Text) is { } refusal)
        {
            return refusal;
        }

        var paper = await db
            .Papers.AsNoTracking()
            .Where(known => known.Id == command.Paper)
            .Select(known => new { known.Council, known.CurrentVersion })
            .SingleOrDefaultAsync(cancellation);
        if (paper is null || actor.Id is not { } author)
        {
            return PaperRefusal.PaperDoesNotExist;
        }

        if (!(await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(paper.Council))
        {
            return PaperRefusal.MayNotWrite;
        }

        if (command.Draft is { } id && await RewriteAsync(id, author, command, cancellation))
        {
            return new KeptDraft(id, command.Revision + 1, IsForked: false);
        }

        return await BeginAsync(
            author,
            command,
            Math.Clamp(command.BaseVersion, 0, paper.CurrentVersion),
            cancellation
        );
    }

    public async Task<Outcome<PaperId, PaperRefusal>> HandleAsync(
        DiscardDraft command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var waiting = db.Drafts.Where(known =>
            known.Id == command.Draft && known.Author == actor.Id && known.End == null
        );
        var paper = await waiting.Select(known => known.Paper).FirstOrDefaultAsync(cancellation);
        var isThrown =
            await waiting.ExecuteUpdateAsync(
                set => set.SetProperty(known => known.End, DraftEnd.Discarded),
                cancellation
            ) == 1;
        return isThrown ? paper : PaperRefusal.DraftIsGone;
    }

    // one statement: the revision is asked and written at once
    private async Task<bool> RewriteAsync(DraftId id, Guid author, KeepDraft command, CancellationToken cancellation)
    {
        var (now, text) = (calendar.Now(), command.Text);
        return await db
                .Drafts.Where(draft =>
                    draft.Id == id
                    && draft.Author == author
                    && draft.Paper == command.Paper
                    && draft.End == null
                    && draft.Revision == command.Revision
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(draft => draft.Title, text.Title)
                            .SetProperty(draft => draft.Background, text.Background)
                            .SetProperty(draft => draft.Recommendation, text.Recommendation)
                            .SetProperty(draft => draft.Presentation, text.Presentation)
                            .SetProperty(draft => draft.Revision, command.Revision + 1)
                            .SetProperty(draft => draft.SavedAt, now),
                    cancellation
                ) == 1;
    }

    private async Task<KeptDraft> BeginAsync(
        Guid author,
        KeepDraft command,
        int baseVersion,
        CancellationToken cancellation
    )
    {
        var own = await db
            .Drafts.AsNoTracking()
            .Where(draft => draft.Paper == command.Paper && draft.Author == author && draft.End == null)
            .ToListAsync(cancellation);
        // an answer that was lost on its way: the same words are kept already
        if (own.Find(known => known.Text == command.Text && known.BaseVersion == baseVersion) is { } same)
        {
            return new KeptDraft(same.Id, same.Revision, IsForked: command.Draft is { } asked && asked != same.Id);
        }

        var now = calendar.Now();
        var draft = new Draft
        {
            Id = DraftId.New(),
            Paper = command.Paper,
            Author = author,
            BaseVersion = baseVersion,
            Title = command.Text.Title,
            Background = command.Text.Background,
            Recommendation = command.Text.Recommendation,
            Presentation = command.Text.Presentation,
            Revision = 1,
            SavedAt = now,
        };
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(cancellation);
        return new KeptDraft(draft.Id, draft.Revision, IsForked: command.Draft is not null);
    }
}
