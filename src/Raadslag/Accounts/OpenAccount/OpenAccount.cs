using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Publishing;

namespace Raadslag.Accounts;

/// <summary>Opens an account, with a first role and a link that its owner chooses a password with.</summary>
public sealed record OpenAccount(string Email, string Name, AssignedRole Role);

/// <summary>Gives an account a new link, and ends the old one.</summary>
public sealed record RenewInvitation(Guid Account);

/// <summary>The account, and the key of its link, which is not kept.</summary>
public sealed record OpenedAccount(Guid Account, string Key);

/// <summary>The entry left in the record: an account was opened.</summary>
public sealed record AccountOpened(Guid Account, string Role);

/// <summary>The entry left in the record: an account got a new link.</summary>
public sealed record InvitationRenewed(Guid Account);

/// <summary>Carries out <see cref="OpenAccount"/> and <see cref="RenewInvitation"/>.</summary>
public sealed class OpenAccountHandler(RaadslagDb db, CivilCalendar calendar)
{
    private static readonly TimeSpan LinkWorks = TimeSpan.FromDays(7);
    private const int LongestEmail = 254; // as mail itself has it
    private static readonly EmailAddressAttribute Address = new();

    public async Task<Outcome<OpenedAccount, AccountRefusal>> HandleAsync(
        OpenAccount command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var email = command.Email.Trim();
        var name = command.Name.Trim();
        if (FaultOf(email, name) is { } fault)
        {
            return fault;
        }

        var standing = await Standing.OfAsync(db, actor, cancellation);
        if (await RoleRules.RefusalAsync(db, standing, command.Role, cancellation) is { } refusal)
        {
            return refusal;
        }

        // as Identity compares them
        var normalized = email.Normalize().ToUpperInvariant();
        if (await db.Users.AnyAsync(account => account.NormalizedUserName == normalized, cancellation))
        {
            return AccountRefusal.EmailIsTaken;
        }

        var account = Account(email, name, normalized);
        db.Users.Add(account);
        db.RoleAssignments.Add(command.Role.For(account.Id));
        var key = Invite(account.Id);
        db.Enter(actor, calendar.Now(), new AccountOpened(account.Id, command.Role.Role.ToString()));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return new OpenedAccount(account.Id, key);
    }

    public async Task<Outcome<OpenedAccount, AccountRefusal>> HandleAsync(
        RenewInvitation command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var account = await db.Users.SingleOrDefaultAsync(known => known.Id == command.Account, cancellation);
        if (await AccountRules.RefusalAsync(db, actor, account, cancellation) is { } refusal)
        {
            return refusal;
        }

        await db
            .Invitations.Where(invitation => invitation.Account == command.Account && invitation.UsedAt == null)
            .ForEachAsync(invitation => invitation.UsedAt = calendar.Now(), cancellation);
        var key = Invite(command.Account);
        db.Enter(actor, calendar.Now(), new InvitationRenewed(command.Account));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return new OpenedAccount(command.Account, key);
    }

    private static AccountRefusal? FaultOf(string email, string name) =>
        !Address.IsValid(email)
        || email.Any(char.IsWhiteSpace)
        || email.Length > LongestEmail
        || HiddenCharacters.InName(email) is not null
            ? AccountRefusal.EmailIsInvalid
        : name == "" ? AccountRefusal.NameIsMissing
        : HiddenCharacters.InName(name) is not null ? AccountRefusal.NameHasHiddenCharacter
        : null;

    private static Account Account(string email, string name, string normalized) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            DisplayName = name,
            UserName = email,
            NormalizedUserName = normalized,
            Email = email,
            NormalizedEmail = normalized,
            LockoutEnabled = true,
            SecurityStamp = SecretKey.New(),
        };

    private string Invite(Guid account)
    {
        var key = SecretKey.New();
        db.Invitations.Add(
            new Invitation
            {
                Id = InvitationId.New(),
                Account = account,
                KeyHash = SecretKey.Hash(key),
                CreatedAt = calendar.Now(),
                ExpiresAt = calendar.Now() + LinkWorks,
            }
        );
        return key;
    }
}
