using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Accounts;

/// <summary>Keeps each session as a row, so that it can be seen and ended; the cookie holds only its key.</summary>
internal sealed class SessionTickets(CivilCalendar calendar, SessionLives lives, KnownDevices devices, SecurityLog log)
    : ITicketStore
{
    private const int LongestDevice = 200;

    // a moment is enough to know whether somebody is there; each request need not write
    private static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(2);

    public async Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancel)
    {
        var db = httpContext.RequestServices.GetRequiredService<RaadslagDb>();
        var key = SecretKey.New();
        var now = calendar.Now();
        var device = httpContext.Request.Headers.UserAgent.ToString();
        var id = Guid.Parse(ticket.Principal.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)!.Value);
        db.Sessions.Add(
            new Session
            {
                Id = SessionId.New(),
                Account = id,
                KeyHash = SecretKey.Hash(key),
                Method = httpContext.SignInMethod,
                Device = device.Length > LongestDevice ? device[..LongestDevice] : device,
                StartedAt = now,
                SeenAt = now,
                ExpiresAt = lives.EndOf(now, now),
                ProvedAt = now,
            }
        );
        await db.SaveChangesAsync(cancel);
        devices.Remember(httpContext, await db.Users.AsNoTracking().SingleAsync(known => known.Id == id, cancel));
        log.SignedIn(httpContext, id, httpContext.SignInMethod);
        return key;
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(
        string key,
        HttpContext httpContext,
        CancellationToken cancel
    )
    {
        // the page for a fault does without: the database may be what broke, and who asked is known from before
        if (httpContext.IsAfterFault())
        {
            return null;
        }

        var db = httpContext.RequestServices.GetRequiredService<RaadslagDb>();
        var hash = SecretKey.Hash(key);
        var now = calendar.Now();
        var found = await (
            from session in db.Sessions
            join account in db.Users on session.Account equals account.Id
            where session.KeyHash == hash && session.EndedAt == null && account.ClosedAt == null
            select new
            {
                session,
                account.DisplayName,
                Roles = (
                    from role in db.RoleAssignments
                    where role.Account == account.Id
                    join place in db.Organizations on role.Organization equals place.Id into places
                    from place in places.DefaultIfEmpty()
                    select new HeldRole(
                        role.Role,
                        place == null || place.Kind == OrganizationKind.Council,
                        place != null
                            && db.SignInDemands.Any(demand =>
                                demand.Council == place.Id && demand.Reach == DemandReach.Everybody
                            )
                    )
                ).ToList(),
            }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancel);
        if (
            found is null
            || found.session.ExpiresAt <= now
            // also when it was begun under a longer life
            || lives.EndOf(found.session.StartedAt, now) <= now
        )
        {
            return null;
        }

        var end = lives.EndOf(found.session.StartedAt, now);
        if (now - found.session.SeenAt > SeenWithin)
        {
            await db
                .Sessions.Where(session => session.Id == found.session.Id)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(session => session.SeenAt, now).SetProperty(session => session.ExpiresAt, end),
                    cancel
                );
        }

        return new AuthenticationTicket(
            AccountClaims.Principal(found.session, found.DisplayName, found.Roles),
            new AuthenticationProperties { ExpiresUtc = end },
            IdentityConstants.ApplicationScheme
        );
    }

    // The framework would keep the key of whoever is signed in already, and with it their session and their name. The pages
    // let only those sign in who are signed out; the session's time is kept with its row.
    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        throw new InvalidOperationException("Whoever is signed in signs out first.");

    public async Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancel)
    {
        var db = httpContext.RequestServices.GetRequiredService<RaadslagDb>();
        var (hash, now) = (SecretKey.Hash(key), calendar.Now());
        await db
            .Sessions.Where(session => session.KeyHash == hash && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancel);
    }

    // the framework asks with the request wherever there is one
    public Task<string> StoreAsync(AuthenticationTicket ticket) => throw new NotSupportedException();

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key) => throw new NotSupportedException();
}

/// <summary>How the one who signs in just now has proved who they are.</summary>
internal static class SignInProof
{
    private static readonly object Key = new();

    extension(HttpContext context)
    {
        public SignInMethod SignInMethod
        {
            get =>
                context.Items[Key] as SignInMethod?
                ?? throw new InvalidOperationException("Whoever signs somebody in says how they proved it.");
            set => context.Items[Key] = value;
        }
    }
}
