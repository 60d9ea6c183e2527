using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Accounts;

/// <summary>Says who of a council's people need more than a password.</summary>
public sealed record SetSignInDemand(OrganizationId Council, DemandReach Reach);

/// <summary>The entry left in the record: a council demands something else of those who sign in.</summary>
public sealed record SignInDemandSet(OrganizationId Organization, DemandReach Reach);

/// <summary>Carries out <see cref="SetSignInDemand"/>.</summary>
public sealed class SetSignInDemandHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<DemandReach, AccountRefusal>> HandleAsync(
        SetSignInDemand command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        if (!MaySet(await Standing.OfAsync(db, actor, cancellation), command.Council))
        {
            return AccountRefusal.MayNotSetDemand;
        }

        var isCouncil = await db.Organizations.AnyAsync(
            known => known.Id == command.Council && known.Kind == OrganizationKind.Council,
            cancellation
        );
        if (!isCouncil)
        {
            return AccountRefusal.OrganizationDoesNotExist;
        }

        var stored = await db.SignInDemands.SingleOrDefaultAsync(
            known => known.Council == command.Council,
            cancellation
        );
        if ((stored?.Reach ?? DemandReach.Writers) == command.Reach)
        {
            return command.Reach;
        }

        if (stored is null)
        {
            db.SignInDemands.Add(new SignInDemand { Council = command.Council, Reach = command.Reach });
        }
        else
        {
            stored.Reach = command.Reach;
        }

        db.Enter(actor, calendar.Now(), new SignInDemandSet(command.Council, command.Reach));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return command.Reach;
    }

    /// <summary>Whether they may say it.</summary>
    public static bool MaySet(Standing standing, OrganizationId council) =>
        standing.Is(council, AccountRole.Secretary, AccountRole.Administrator);
}
