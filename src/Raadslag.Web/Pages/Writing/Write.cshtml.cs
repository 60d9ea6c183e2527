using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Where a text is written: kept as it is typed, and saved as a version.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true)]
public sealed class WriteModel(RaadslagDb db, KeepDraftHandler keeping, SavePaperHandler saving) : PaperPageModel
{
    /// <summary>The draft that is gone on with.</summary>
    [BindProperty(Name = "kladde", SupportsGet = true)]
    public Guid? DraftKey { get; set; }

    [BindProperty]
    public WrittenForm Form { get; set; } = new();

    internal IReadOnlyList<DraftLine> OwnDrafts { get; private set; } = [];

    internal IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>What has to be decided before the text can be saved; null when nothing has.</summary>
    internal SavedPaper.Conflicted? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation) || !At.MayWrite)
        {
            return NotFound();
        }

        await LoadAsync(cancellation);
        await ShowAsync(cancellation);
        return Page();
    }

    /// <summary>Keeps what has been typed, for the script; answers with JSON.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellation)
    {
        // nothing else of the text is asked for: this comes every few seconds from everyone who writes
        if (await db.PaperAtAsync(Slug, TextSlug, cancellation) is not { } paper)
        {
            return NotFound();
        }

        var kept = await keeping.HandleAsync(Form.ToCommand(paper.Id), User.AsActor, cancellation);
        return new JsonResult(
            kept.Refusal is { } refusal
                ? new { refused = refusal.InDanish }
                : (object)
                    new
                    {
                        draft = kept.Value.Draft.Value,
                        revision = kept.Value.Revision,
                        here = Here(paper),
                        news = News(paper),
                    }
        );
    }

    /// <summary>Tells that the window is open, for the script; answers with who else is there.</summary>
    public async Task<IActionResult> OnPostHereAsync(CancellationToken cancellation) =>
        await FindAsync(db, cancellation)
            ? new JsonResult(new { here = Here(At.Paper), news = News(At.Paper) })
            : NotFound();

    /// <summary>Keeps what has been typed, without script.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var kept = await keeping.HandleAsync(Form.ToCommand(At.Paper.Id), User.AsActor, cancellation);
        return kept.Refusal is { } refusal
            ? await RefusedAsync(refusal, cancellation)
            : Done("Kladden er gemt. Kun du kan se den.", $"{At.Href}/skriv?kladde={kept.Value.Draft}");
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var kept = await keeping.HandleAsync(Form.ToCommand(At.Paper.Id), User.AsActor, cancellation);
        if (kept.Refusal is { } refusal)
        {
            return await RefusedAsync(refusal, cancellation);
        }

        (Form.Draft, Form.Revision) = (kept.Value.Draft.Value, kept.Value.Revision);
        return await AnswerAsync(new SavePaper(kept.Value.Draft), cancellation);
    }

    /// <summary>What is to stand where two have written in the same paragraphs.</summary>
    public async Task<IActionResult> OnPostSettleAsync(
        Guid draft,
        int against,
        int revision,
        List<string?> choices,
        CancellationToken cancellation
    )
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        Form.Draft = draft;
        var settled = new Settlement(against, revision, [.. choices.Select(choice => choice ?? "")]);
        return await AnswerAsync(new SavePaper(DraftId.From(draft), settled), cancellation);
    }

    public async Task<IActionResult> OnPostDiscardAsync(Guid draft, CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var outcome = await keeping.HandleAsync(new DiscardDraft(DraftId.From(draft)), User.AsActor, cancellation);
        return outcome.Refusal is { } refusal
            ? await RefusedAsync(refusal, cancellation)
            : Done("Kladden er smidt væk.", At.Href);
    }

    private async Task<IActionResult> AnswerAsync(SavePaper command, CancellationToken cancellation)
    {
        var outcome = await saving.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            return await RefusedAsync(refusal, cancellation);
        }

        switch (outcome.Value)
        {
            case SavedPaper.AsVersion saved:
                Present.Leave(At.Paper.Id, User.AccountId);
                return Done(WritingPhrases.Saved(saved), await HrefAsync(cancellation));
            case SavedPaper.Unchanged same:
                return Done(WritingPhrases.Unchanged(same.Version), At.Href);
            default:
                Conflict = (SavedPaper.Conflicted)outcome.Value;
                return Page();
        }
    }

    // the matter may have been renamed with the text
    private async Task<string> HrefAsync(CancellationToken cancellation)
    {
        var slug = await db
            .Matters.Where(matter => matter.Id == At.Matter.Id)
            .Select(matter => matter.Slug)
            .SingleAsync(cancellation);
        return PaperAtHand.Address(slug, At.Council?.Slug);
    }

    private async Task<IActionResult> RefusedAsync(PaperRefusal refusal, CancellationToken cancellation)
    {
        Refuse(refusal);
        await ShowAsync(cancellation);
        return Page();
    }

    // not of the constructor, which is public: who is there is the pages' own affair
    private Presence Present => HttpContext.RequestServices.GetRequiredService<Presence>();

    private string Here(Paper paper) => WritingPhrases.Here(Present.Enter(paper.Id, User.AccountId, User.DisplayName));

    private string News(Paper paper) =>
        paper.CurrentVersion > Form.Base ? WritingPhrases.NewVersion(paper.CurrentVersion) : "";

    // the draft that is asked for, or else the newest there is, or else the newest version
    private async Task LoadAsync(CancellationToken cancellation)
    {
        var account = User.AccountId;
        var drafts = await db
            .Drafts.AsNoTracking()
            .Where(draft => draft.Paper == At.Paper.Id && draft.Author == account && draft.End == null)
            .OrderByDescending(draft => draft.SavedAt)
            .ToListAsync(cancellation);
        var draft = drafts.Find(one => one.Id.Value == DraftKey) ?? (DraftKey is null ? drafts.FirstOrDefault() : null);
        Form = draft is null
            ? WrittenForm.Of(await TextAsync(cancellation), At.Paper.CurrentVersion)
            : WrittenForm.Of(draft);
        if (Form.Title is "")
        {
            Form.Title = At.Matter.Title;
        }
    }

    private async Task<PaperText> TextAsync(CancellationToken cancellation) =>
        (
            await db
                .PaperVersions.AsNoTracking()
                .SingleOrDefaultAsync(
                    version => version.Paper == At.Paper.Id && version.Number == At.Paper.CurrentVersion,
                    cancellation
                )
        )?.Text
        ?? PaperText.Empty;

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var account = User.AccountId;
        OwnDrafts = await db
            .Drafts.AsNoTracking()
            .Where(draft => draft.Paper == At.Paper.Id && draft.Author == account && draft.End == null)
            .OrderByDescending(draft => draft.SavedAt)
            .Select(draft => new DraftLine(draft.Id, draft.SavedAt))
            .ToListAsync(cancellation);
        Others = Present.Enter(At.Paper.Id, account, User.DisplayName);
    }
}

/// <summary>A draft of one's own, to choose from.</summary>
internal sealed record DraftLine(DraftId Id, DateTime SavedAt);
