using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Where a text is written: kept as it is typed, and saved as a version.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true), UploadLimit(SourceReader.MaximumBytes)]
public sealed class WriteModel(RaadslagDb db, KeepDraftHandler keeping, SavePaperHandler saving) : PaperPageModel
{
    /// <summary>The field of a Word file.</summary>
    internal const string WordField = "word-file";

    /// <summary>The draft that is gone on with.</summary>
    [BindProperty(Name = "kladde", SupportsGet = true)]
    public Guid? DraftKey { get; set; }

    [BindProperty]
    public WrittenForm Form { get; set; } = new();

    internal IReadOnlyList<Draft> OwnDrafts { get; private set; } = [];

    internal IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>What has to be decided before the text can be saved; null when nothing has.</summary>
    internal SavedPaper.Conflicted? Conflict { get; private set; }

    /// <summary>What was decided at each conflict and is kept nowhere else.</summary>
    internal IReadOnlyList<string> Decided { get; private set; } = [];

    /// <summary>Where the text of a Word file is to stand.</summary>
    internal PaperPart WordPart { get; private set; } = PaperPart.Presentation;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindToWriteAsync(db, cancellation))
        {
            return NotFound();
        }

        await LoadAsync(cancellation);
        return Page();
    }

    /// <summary>Keeps what has been typed, for the script; answers with JSON.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellation)
    {
        // nothing else of the text is asked for: this comes every few seconds from everyone who writes
        var council = PaperAtHand.CouncilIn(TextSlug);
        var paper =
            await PaperAtHand.FindToWriteAsync(db, User.AsActor, Slug, council, cancellation)
            // who may only read it is told that they may not write
            ?? (await FindAsync(db, cancellation) ? At.Paper : null);
        if (paper is null)
        {
            return NotFound();
        }

        return new JsonResult(
            await KeepAsync(paper, cancellation) is { } refusal
                ? new { refused = refusal.InDanish }
                : (object)
                    new
                    {
                        draft = Form.Draft,
                        revision = Form.Revision,
                        here = Here(paper),
                        news = News(paper),
                    }
        );
    }

    /// <summary>Tells that the window is open, for the script; answers with who else is there.</summary>
    public async Task<IActionResult> OnPostHereAsync(CancellationToken cancellation) =>
        await FindToWriteAsync(db, cancellation)
            ? new JsonResult(new { here = Here(At.Paper), news = News(At.Paper) })
            : NotFound();

    /// <summary>Keeps what has been typed, without script.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        return await KeepAsync(At.Paper, cancellation) is { } refusal
            ? await RefusedAsync(refusal, cancellation)
            : Done("Kladden er gemt. Kun du kan se den.", $"{At.Href}/skriv?kladde={Form.Draft}");
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        if (await KeepAsync(At.Paper, cancellation) is { } refusal)
        {
            return await RefusedAsync(refusal, cancellation);
        }

        var saved = await saving.HandleAsync(
            new SavePaper(DraftId.From(Form.Draft!.Value)),
            User.AsActor,
            cancellation
        );
        return saved.Refusal is { } reason
            ? await RefusedAsync(reason, cancellation)
            : await AnswerAsync(saved.Value, cancellation);
    }

    /// <summary>Puts the text of a Word file at the end of a part; what is typed is kept first.</summary>
    public async Task<IActionResult> OnPostWordAsync(IFormFile? file, PaperPart part, CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        WordPart = part;
        if (await KeepAsync(At.Paper, cancellation) is { } refusal)
        {
            return await RefusedAsync(refusal, cancellation);
        }

        switch (await Insertion.OfWordAsync(file, cancellation))
        {
            case Insertion.Read { Text: var text }:
                var typed = Form.Text[part];
                Form.Append(part, text.Markdown);
                if (await KeepAsync(At.Paper, cancellation) is { } tooLong)
                {
                    Form.Put(part, typed);
                    return await RefusedAsync(tooLong, cancellation);
                }

                var notice = PastePhrases.Inserted(Insertion.NameOf(file!), part, text.Notes);
                return Done(notice, $"{At.Href}/skriv?kladde={Form.Draft}");
            case Insertion.Refused { Why: var why }:
                ModelState.AddModelError(WordField, why);
                break;
        }

        await ShowAsync(cancellation);
        return Page();
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

        DraftKey = Form.Draft = draft;
        var settled = new Settlement(against, revision, [.. choices.Select(choice => choice ?? "")]);
        var saved = await saving.HandleAsync(new SavePaper(DraftId.From(draft), settled), User.AsActor, cancellation);
        if (saved.Refusal is not { } refusal)
        {
            return await AnswerAsync(saved.Value, cancellation);
        }

        Refuse(refusal);
        await LoadAsync(cancellation);
        if (refusal is PaperRefusal.ConflictsHaveChanged or PaperRefusal.DraftIsGone or PaperRefusal.MayNotWrite)
        {
            Decided = settled.Choices;
        }

        if (refusal is PaperRefusal.ConflictsHaveChanged && OwnDrafts.FirstOrDefault(IsShown) is { } shown)
        {
            Conflict = await db.ConflictAsync(At, shown, cancellation);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostDiscardAsync(Guid draft, CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var outcome = await keeping.HandleAsync(new DiscardDraft(DraftId.From(draft)), User.AsActor, cancellation);
        if (outcome.Refusal is null)
        {
            return Done("Kladden er slettet.", At.Href);
        }

        ModelState.AddModelError("", WritingPhrases.DraftIsAlreadyGone);
        await LoadAsync(cancellation);
        return Page();
    }

    // the form knows its draft from then on
    private async Task<PaperRefusal?> KeepAsync(Paper paper, CancellationToken cancellation)
    {
        var kept = await keeping.HandleAsync(Form.ToCommand(paper.Id), User.AsActor, cancellation);
        if (kept.Refusal is null)
        {
            (Form.Draft, Form.Revision) = (kept.Value.Draft.Value, kept.Value.Revision);
            ReceivedWords.Acknowledge(HttpContext);
        }

        return kept.Refusal;
    }

    private async Task<IActionResult> AnswerAsync(SavedPaper outcome, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case SavedPaper.AsVersion saved:
                Present.Leave(At.Paper.Id, User.AccountId);
                return Done(WritingPhrases.Saved(saved), await HrefAsync(cancellation));
            case SavedPaper.Unchanged same:
                return Done(WritingPhrases.Unchanged(same.Version), At.Href);
            default:
                Conflict = (SavedPaper.Conflicted)outcome;
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
        Refuse(refusal, Form.Text);
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
        await ShowAsync(cancellation);
        var draft = OwnDrafts.FirstOrDefault(own => DraftKey is null || IsShown(own));
        Form = draft is null
            ? WrittenForm.Of(await db.NewestTextAsync(At, cancellation), At.Paper.CurrentVersion)
            : WrittenForm.Of(draft);
        if (Form.Title is "")
        {
            Form.Title = At.Matter.Title;
        }
    }

    private bool IsShown(Draft draft) => draft.Id.Value == DraftKey;

    private async Task ShowAsync(CancellationToken cancellation)
    {
        OwnDrafts = await db.OwnDraftsAsync(At, User.AsActor, cancellation);
        // who writes is told to those who do
        Others = At.MayWrite ? Present.Enter(At.Paper.Id, User.AccountId, User.DisplayName) : [];
    }
}
