using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Accounts;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>What the shared text says by now, for a council to take, leave or write in its own words.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class SuggestionsModel(RaadslagDb db, DecideSuggestionHandler handler) : PaperPageModel
{
    internal IReadOnlyList<MasterSuggestion> Suggestions { get; private set; } = [];

    /// <summary>What was typed for a suggestion that could not be decided, by its fingerprint.</summary>
    internal (string Fingerprint, string Text)? Typed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(db, cancellation) || At.IsMaster || !At.MayReadMaster)
        {
            return NotFound();
        }

        Suggestions = await db.SuggestionsForAsync(At, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        PaperPart part,
        string fingerprint,
        SuggestionAnswer answer,
        string? written,
        CancellationToken cancellation
    )
    {
        if (!await FindAsync(db, cancellation))
        {
            return NotFound();
        }

        var command = new DecideSuggestion(At.Paper.Id, part, fingerprint, answer, written?.ReplaceLineEndings("\n"));
        var outcome = await handler.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            Refuse(refusal);
            Typed = (fingerprint, written ?? "");
            Suggestions = await db.SuggestionsForAsync(At, cancellation);
            return Page();
        }

        return Done(
            answer switch
            {
                SuggestionAnswer.Take => $"Ændringen er taget med. Teksten er nu udgave {outcome.Value}.",
                SuggestionAnswer.Leave => "Ændringen er ikke taget med. Jeres tekst står, som den stod.",
                SuggestionAnswer.Edit => $"Det, du skrev, står nu i teksten, som er udgave {outcome.Value}.",
            },
            $"{At.Href}/forslag"
        );
    }
}
