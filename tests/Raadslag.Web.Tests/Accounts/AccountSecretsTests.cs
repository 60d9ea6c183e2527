using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>Whoever reads the database signs in with nothing that stands in it.</summary>
public sealed class AccountSecretsTests
{
    private const string Key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private const string Code = "ABCDE-23456";
    private const string Store = "[AspNetUserStore]";

    [Theory, EveryDatabase]
    public async Task Keys_are_protected_and_recovery_codes_are_hashed(TestDatabase database)
    {
        await using var site = await RunningSite.StartOnAsync(database);
        await site.WithinAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<Account>>();
            var account = (await users.FindByEmailAsync(Secretary.Email))!;
            await users.ResetAuthenticatorKeyAsync(account);
            var key = (await users.GetAuthenticatorKeyAsync(account))!;
            var codes = (await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 10))!.ToList();

            var stored = string.Join('\n', await ValuesAsync(services));

            Assert.DoesNotContain(key, stored, StringComparison.OrdinalIgnoreCase);
            Assert.All(codes, code => Assert.DoesNotContain(code, stored, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(10, await users.CountRecoveryCodesAsync(account));
            Assert.True((await users.RedeemTwoFactorRecoveryCodeAsync(account, codes[7].ToLowerInvariant())).Succeeded);
            Assert.False((await users.RedeemTwoFactorRecoveryCodeAsync(account, codes[7])).Succeeded);
            Assert.Equal(9, await users.CountRecoveryCodesAsync(account));
        });
    }

    [Theory, EveryDatabase]
    public async Task What_an_earlier_version_left_in_the_open_still_works_and_is_closed_once(TestDatabase database)
    {
        await using var site = await RunningSite.StartOnAsync(database);
        await LeaveOpenAsync(site);
        using var before = new Guest(site);
        await before.SignInAsync(Secretary.Email);
        var early = await before.SendAsync(
            "/log-ind/kode",
            "/log-ind/kode",
            ("code", AppCode.At(Key.ToLowerInvariant(), -1))
        );
        Assert.Equal("/arbejdsbord", Guest.Led(early));

        await site.WithinAsync(services => RaadslagWeb.CloseSecretsAsync(services, default));
        List<string> once = [];
        await site.WithinAsync(async services => once = await ValuesAsync(services));
        await site.WithinAsync(services => RaadslagWeb.CloseSecretsAsync(services, default));

        await site.WithinAsync(async services => Assert.Equal(once, await ValuesAsync(services)));
        Assert.Equal(2, once.Count);
        Assert.All(once, value => Assert.DoesNotContain(Key, value, StringComparison.Ordinal));
        Assert.All(once, value => Assert.DoesNotContain(Code, value, StringComparison.Ordinal));
        using var app = new Guest(site);
        await app.SignInAsync(Secretary.Email);
        var byApp = await app.SendAsync(
            "/log-ind/kode",
            "/log-ind/kode",
            ("code", AppCode.At(Key.ToLowerInvariant(), 0))
        );
        Assert.Equal("/arbejdsbord", Guest.Led(byApp));
        Assert.Equal("/arbejdsbord", Guest.Led(await ByRecoveryCodeAsync(site)));
    }

    [Fact]
    public async Task When_the_key_ring_is_lost_a_password_is_still_not_enough_and_a_recovery_code_is()
    {
        var database = TestDatabase.Sqlite;
        await using var site = await RunningSite.StartOnAsync(
            database,
            builder => builder.Services.AddSingleton<IDataProtectionProvider>(new LostKeys())
        );
        await LeaveOpenAsync(site);
        await site.WithinAsync(services => RaadslagWeb.CloseSecretsAsync(services, default));
        LostKeys.Lose();

        using var guest = new Guest(site);
        Assert.Equal("/log-ind/kode", Guest.Led(await guest.SignInAsync(Secretary.Email)));
        var refused = await guest.SendAsync(
            "/log-ind/kode",
            "/log-ind/kode",
            ("code", AppCode.At(Key.ToLowerInvariant(), 0))
        );
        Assert.Contains("Koden passer ikke", await Guest.AlertOf(refused), StringComparison.Ordinal);
        Assert.Equal("/arbejdsbord", Guest.Led(await ByRecoveryCodeAsync(site)));
    }

    private static async Task<HttpResponseMessage> ByRecoveryCodeAsync(RunningSite site)
    {
        using var guest = new Guest(site);
        await guest.SignInAsync(Secretary.Email);
        return await guest.SendAsync("/log-ind/kode", "/log-ind/kode", ("code", Code), ("gendannelse", "true"));
    }

    private static Task LeaveOpenAsync(RunningSite site) =>
        site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var account = await db.Users.SingleAsync();
            account.TwoFactorEnabled = true;
            db.UserTokens.AddRange(
                Token(account, "AuthenticatorKey", Key),
                Token(account, "RecoveryCodes", $"{Code};ZZZZZ-22222")
            );
            await db.SaveChangesAsync();
        });

    private static IdentityUserToken<Guid> Token(Account account, string name, string value) =>
        new()
        {
            UserId = account.Id,
            LoginProvider = Store,
            Name = name,
            Value = value,
        };

    private static Task<List<string>> ValuesAsync(IServiceProvider services) =>
        services
            .GetRequiredService<RaadslagDb>()
            .UserTokens.OrderBy(token => token.Name)
            .Select(token => token.Value!)
            .ToListAsync();

    /// <summary>A key ring of which the keys of apps can be lost, as if it were another.</summary>
    private sealed class LostKeys : IDataProtectionProvider
    {
        private static IDataProtectionProvider s_appKeys = new EphemeralDataProtectionProvider();
        private readonly EphemeralDataProtectionProvider _others = new();

        public static void Lose() => s_appKeys = new EphemeralDataProtectionProvider();

        public IDataProtector CreateProtector(string purpose) =>
            purpose == "raadslag.app-key" ? new AppKeys() : _others.CreateProtector(purpose);

        private sealed class AppKeys : IDataProtector
        {
            public IDataProtector CreateProtector(string purpose) => this;

            public byte[] Protect(byte[] plaintext) => s_appKeys.CreateProtector("x").Protect(plaintext);

            public byte[] Unprotect(byte[] protectedData) => s_appKeys.CreateProtector("x").Unprotect(protectedData);
        }
    }
}
