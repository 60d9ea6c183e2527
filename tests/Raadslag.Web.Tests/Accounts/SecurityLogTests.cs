using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Raadslag.Accounts;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>What happens to accounts can be found again: in the log, and in the record where it changes rights.</summary>
public sealed class SecurityLogTests : IAsyncLifetime
{
    private const string TwoStep = "/konto/totrin";
    private const string From = "from 127.0.0.1";

    private readonly WrittenLog _log = new();
    private RunningSite _site = null!;
    private Guid _account;

    public async ValueTask InitializeAsync()
    {
        _site = await RunningSite.StartAsync(
            builder => builder.Logging.AddProvider(_log).SetMinimumLevel(LogLevel.Information),
            Visitor.Member
        );
        await _site.WithinAsync(async services =>
            _account = (
                await services.GetRequiredService<RaadslagDb>().Users.SingleAsync(one => one.Email == Secretary.Email)
            ).Id
        );
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_came_in_who_did_not_and_who_left()
    {
        using var guest = new Guest(_site);
        await guest.SignInAsync("hemmeligt kodeord", "forkert");
        await guest.SignInAsync(Secretary.Email, "forkert");
        await guest.SignInAsync(Secretary.Email);
        await guest.SendAsync("/log-ud", "/log-ud");

        Assert.Equal(
            [
                $"Sign-in failed: account none by Password, wrong, {From}",
                $"Sign-in failed: account {_account} by Password, wrong, {From}",
            ],
            Lines(LogLevel.Warning)
        );
        Assert.Equal(
            [$"Signed in: account {_account} by Password {From}", $"Signed out: account {_account} {From}"],
            Lines(LogLevel.Information)
        );
    }

    [Fact]
    public async Task Who_was_turned_away()
    {
        using var member = await Guest.SignedInAsync(_site, Staff.Of(Visitor.Member).Email);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync("/konti")).StatusCode);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var guest = new Guest(_site);
            await guest.SignInAsync("ingen@example.org", "forkert");
        }

        Assert.Contains(
            Lines(LogLevel.Warning),
            line => line.StartsWith("Refused with 403: GET konti for account ", StringComparison.Ordinal)
        );
        Assert.Contains($"Refused with 429: POST log-ind for account none {From}", Lines(LogLevel.Warning));
    }

    [Fact]
    public async Task What_somebody_changes_of_how_they_sign_in_is_in_the_log_and_in_the_record_in_Danish()
    {
        using var guest = await Guest.SignedInAsync(_site);
        var page = await guest.ReadAsync(TwoStep);
        var key = page.QuerySelector("main code")!.TextContent;
        var carried = page.QuerySelector("main input[name=key]")!.GetAttribute("value")!;
        var on = await guest.SendAsync(TwoStep, TwoStep, ("code", AppCode.For(key)), ("key", carried));
        Assert.NotNull((await RunningSite.ParseAsync(on)).QuerySelector(".recovery-codes"));
        var codes = await RunningSite.ParseAsync(await guest.SendAsync(TwoStep, $"{TwoStep}?handler=Codes"));
        using var later = new Guest(_site);
        await later.SignInAsync(Secretary.Email);
        await later.SendAsync(
            "/log-ind/kode",
            "/log-ind/kode",
            ("code", codes.QuerySelector(".recovery-codes code")!.TextContent),
            ("gendannelse", "true")
        );
        await guest.SendAsync(TwoStep, $"{TwoStep}?handler=Off");
        await guest.SendAsync(
            "/konto",
            "/konto?handler=Password",
            ("present", Staff.Password),
            ("password", "en anden lang sætning"),
            ("again", "en anden lang sætning")
        );

        Assert.Equal(
            [
                AccountChange.SecondFactorTurnedOn,
                AccountChange.RecoveryCodesRenewed,
                AccountChange.SecondFactorTurnedOff,
                AccountChange.PasswordChanged,
            ],
            Lines(LogLevel.Information)
                .Where(line => line.StartsWith("Changed", StringComparison.Ordinal))
                .Select(line => Enum.Parse<AccountChange>(line.Split(", ")[1]))
        );
        await AssertRecordAsync(
            nameof(SecondFactorTurnedOn),
            nameof(RecoveryCodesRenewed),
            nameof(RecoveryCodeUsed),
            nameof(SecondFactorTurnedOff),
            nameof(PasswordChanged)
        );
        var history = await guest.ReadAsync("/haendelseslog");
        Assert.Contains(
            "Slog totrinslogin til på sin konto: Karen Holm",
            string.Join(' ', history.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_who_signs_out_leaves_anything_behind_but_words_they_want_to_keep()
    {
        using var first = await Guest.SignedInAsync(_site);
        using var second = await Guest.SignedInAsync(_site);

        var plain = await first.SendAsync("/log-ud", "/log-ud");
        var keeping = await second.ForgeAsync("/konto", "/log-ud", ("behold", "true"));

        Assert.Equal(["\"cache\", \"storage\""], plain.Headers.GetValues("Clear-Site-Data"));
        Assert.Equal(["\"cache\""], keeping.Headers.GetValues("Clear-Site-Data"));
    }

    private async Task AssertRecordAsync(params string[] kinds) =>
        await _site.WithinAsync(async services =>
        {
            var lines = await services
                .GetRequiredService<RaadslagDb>()
                .Record.Where(line => line.Actor == _account)
                .OrderBy(line => line.Sequence)
                .ToListAsync();
            Assert.Equal(kinds, lines.Select(line => line.Kind).Where(kind => kind != nameof(SessionsEnded)));
        });

    private List<string> Lines(LogLevel level) => [.. _log.Of(level, typeof(SecurityLog).FullName!)];
}
