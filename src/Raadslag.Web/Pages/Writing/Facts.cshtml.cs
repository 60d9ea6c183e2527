using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Matters.Fields;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>What is said of a text beside the text itself.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true)]
public sealed class FactsModel(RaadslagDb db, ChangeFactsHandler handler) : PaperPageModel
{
    private const string Figure = "tal:";

    [BindProperty]
    public FactsForm Form { get; set; } = new();

    /// <summary>Of a closed text, the versions that can open with it; the newest first.</summary>
    internal IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    /// <summary>Of a closed text, the annexes that can open with it.</summary>
    internal IReadOnlyList<AnnexAtHand> Annexes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindToWriteAsync(db, cancellation))
        {
            return NotFound();
        }

        await ReadWhatOpensAsync(cancellation);

        Form = FactsForm.Of(PaperFacts.Of(At.Paper));
        await AddFiguresAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        await ReadWhatOpensAsync(cancellation);

        var dueOn = TypedDay.Read(Form.DueOn, "due-on", ModelState);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await handler.HandleAsync(
            new ChangeFacts(At.Paper.Id, Form.ToFacts(dueOn), Form.Shown ?? "") { Opened = Form.Opened },
            User.AsActor,
            cancellation
        );
        if (outcome.Refusal is not { } refusal)
        {
            return Done("Oplysningerne er gemt.", At.Href);
        }

        ModelState.AddModelError(refusal.Field, refusal.Naming([.. Form.ToFacts(dueOn).Words]));
        if (refusal == PaperRefusal.FactsHaveChanged)
        {
            // seen now: saving once more is a choice
            Form.Shown = PaperFacts.Of(At.Paper).Fingerprint;
        }

        return Page();
    }

    private async Task ReadWhatOpensAsync(CancellationToken cancellation)
    {
        if (At.Paper.Access == Access.Closed)
        {
            Versions = await db.VersionsAsync(At, cancellation);
            Annexes = [.. (await db.AnnexesAsync(At, cancellation)).Where(annex => annex.IsOwn)];
        }
    }

    // a row for each figure the text asks for
    private async Task AddFiguresAsync(CancellationToken cancellation)
    {
        var text = await db.NewestTextAsync(At, cancellation);
        var asked = PaperParts
            .All.SelectMany(part => FieldText.FieldsIn(text[part]))
            .Where(field => field.StartsWith(Figure, StringComparison.OrdinalIgnoreCase))
            .Select(field => field[Figure.Length..].Trim())
            .Distinct();
        Form.Figures.AddRange(
            asked
                .Where(name => !Form.Figures.Exists(row => row.Name == name))
                .Select(name => new FigureRow { Name = name })
        );
    }
}
