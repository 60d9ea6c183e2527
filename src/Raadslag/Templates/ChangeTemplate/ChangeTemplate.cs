using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Publishing.Documents;

namespace Raadslag.Templates;

/// <summary>Gives a council's documents another look.</summary>
/// <param name="Council">Whose.</param>
/// <param name="Revision">The template's revision as it was when the form was opened; 0 when none was stored.</param>
/// <param name="Template">All of the new one.</param>
public sealed record ChangeTemplate(OrganizationId Council, int Revision, DocumentTemplate Template);

/// <summary>Why a template is not stored.</summary>
public enum TemplateRefusal
{
    CouncilDoesNotExist,

    /// <summary>Only the council's own secretary can.</summary>
    IsNotSecretary,

    /// <summary>Somebody has stored another one since the form was opened.</summary>
    TemplateIsChanged,

    /// <summary>Readable documents cannot be made with it; <see cref="TemplateCheck"/> says why.</summary>
    TemplateHasFindings,
}

/// <summary>The entry left in the record: a council's template was changed.</summary>
public sealed record TemplateChanged(OrganizationId Organization, int Revision);

/// <summary>Carries out <see cref="ChangeTemplate"/>.</summary>
public sealed class ChangeTemplateHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<int, TemplateRefusal>> HandleAsync(
        ChangeTemplate command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        if (!await TemplateRules.KeepsAsync(db, actor, command.Council, cancellation))
        {
            return TemplateRefusal.IsNotSecretary;
        }

        var isCouncil = await db.Organizations.AnyAsync(
            known => known.Id == command.Council && known.Kind == OrganizationKind.Council,
            cancellation
        );
        if (!isCouncil)
        {
            return TemplateRefusal.CouncilDoesNotExist;
        }

        var stored = await db.CouncilTemplates.SingleOrDefaultAsync(
            known => known.Council == command.Council,
            cancellation
        );
        if ((stored?.Revision ?? 0) != command.Revision)
        {
            return TemplateRefusal.TemplateIsChanged;
        }

        if (TemplateCheck.Of(command.Template) is not [])
        {
            return TemplateRefusal.TemplateHasFindings;
        }

        if (stored is null)
        {
            stored = new CouncilTemplate { Council = command.Council };
            db.CouncilTemplates.Add(stored);
        }

        stored.Write(command.Template);
        db.Enter(actor, calendar.Now(), new TemplateChanged(stored.Council, stored.Revision));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return stored.Revision;
    }
}
