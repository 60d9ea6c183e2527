using System.Collections.Concurrent;
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
internal sealed class SessionTickets(
    CivilCalendar calendar,
    SessionLives lives,
    KnownDevices devices,
    SecurityLog log,
    LateWrites late
) : ITicketStore
{
    private const int LongestDevice = 200;

    // a moment is enough to know whether somebody is there; each request need not write
    private static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(2);

    // by the hash of its key: those that are not stored yet, because somebody else has been writing ever since
    private readonly ConcurrentDictionary<string, Session> _waiting = new(StringComparer.Ordinal);

    public async Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancel)
    {
        var db = httpContext.RequestServices.GetRequiredService<RaadslagDb>();
        var key = SecretKey.New();
        var now = calendar.Now();
        var device = httpContext.Request.Headers.UserAgent.ToString();
        var id = Guid.Parse(ticket.Principal.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)!.Value);
        var session = new Session
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
        };
        db.Sessions.Add(session);
        if (!await db.TryWriteAsync(() => db.SaveChangesAsync(cancel)))
        {
            _waiting[session.KeyHash] = session;
            late.Add(services => StoreLateAsync(services.GetRequiredService<RaadslagDb>(), session));
        }

        devices.Remember(httpContext, await db.Users.AsNoTracking().SingleAsync(known => known.Id == id, cancel));
        log.SignedIn(httpContext, id, httpContext.SignInMethod);
        return key;
    }

    private async Task StoreLateAsync(RaadslagDb db, Session session)
    {
        // signed out again before it was stored: there is nothing to store
        if (_waiting.ContainsKey(session.KeyHash))
        {
            db.Sessions.Add(session);
            await db.SaveChangesAsync();
            _waiting.TryRemove(session.KeyHash, out _);
        }
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
        var found = await FindAsync(db, hash, cancel);
        if (
            found is null
            || found.Session.ExpiresAt <= now
            // also when it was begun under a longer life
            || lives.EndOf(found.Session.StartedAt, now) <= now
        )
        {
            return null;
        }

        var end = lives.EndOf(found.Session.StartedAt, now);
        if (now - found.Session.SeenAt > SeenWithin)
        {
            // when somebody else writes, the next request tries again
            await db.TryWriteAsync(() =>
                db
                    .Sessions.Where(session => session.Id == found.Session.Id)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(session => session.SeenAt, now)
                                .SetProperty(session => session.ExpiresAt, end),
                        cancel
                    )
            );
        }

        return new AuthenticationTicket(
            AccountClaims.Principal(found.Session, found.DisplayName, found.Roles),
            new AuthenticationProperties { ExpiresUtc = end },
            IdentityConstants.ApplicationScheme
        );
    }

    private async Task<FoundSession?> FindAsync(RaadslagDb db, string hash, CancellationToken cancel)
    {
        var waiting = _waiting.GetValueOrDefault(hash);
        var held =
            from role in db.RoleAssignments
            join place in db.Organizations on role.Organization equals place.Id into places
            from place in places.DefaultIfEmpty()
            select new
            {
                role.Account,
                Role = new HeldRole(
                    role.Role,
                    place == null || place.Kind == OrganizationKind.Council,
                    place != null
                        && db.SignInDemands.Any(demand =>
                            demand.Council == place.Id && demand.Reach == DemandReach.Everybody
                        )
                ),
            };
        var found = waiting is null
            ? from session in db.Sessions
            join account in db.Users on session.Account equals account.Id
            where session.KeyHash == hash && session.EndedAt == null && account.ClosedAt == null
            select new FoundSession(
                session,
                account.DisplayName,
                held.Where(role => role.Account == account.Id).Select(role => role.Role).ToList()
            )
            : from account in db.Users
            where account.Id == waiting.Account && account.ClosedAt == null
            select new FoundSession(
                waiting,
                account.DisplayName,
                held.Where(role => role.Account == account.Id).Select(role => role.Role).ToList()
            );
        return await found.AsNoTracking().SingleOrDefaultAsync(cancel);
    }

    // The framework would keep the key of whoever is signed in already, and with it their session and their name. The pages
    // let only those sign in who are signed out; the session's time is kept with its row.
    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        throw new InvalidOperationException("Whoever is signed in signs out first.");

    public async Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancel)
    {
        var db = httpContext.RequestServices.GetRequiredService<RaadslagDb>();
        var (hash, now) = (SecretKey.Hash(key), calendar.Now());
        // one that waits to be stored may be stored just now: it is ended behind that
        if (_waiting.TryRemove(hash, out _) || !await db.TryWriteAsync(() => EndAsync(db, hash, now, cancel)))
        {
            late.Add(services =>
                EndAsync(services.GetRequiredService<RaadslagDb>(), hash, now, CancellationToken.None)
            );
        }
    }

    private static Task<int> EndAsync(RaadslagDb db, string hash, DateTime now, CancellationToken cancel) =>
        db
            .Sessions.Where(session => session.KeyHash == hash && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancel);

    // the framework asks with the request wherever there is one
    public Task<string> StoreAsync(AuthenticationTicket ticket) => throw new NotSupportedException();

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key) => throw new NotSupportedException();

    private sealed record FoundSession(Session Session, string DisplayName, List<HeldRole> Roles);
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
