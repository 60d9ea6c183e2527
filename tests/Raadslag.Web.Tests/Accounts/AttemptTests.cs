using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>Whoever guesses waits, whoever owns the account does not, and neither learns who has one.</summary>
public sealed class AttemptTests
{
    private const string Unknown = "ukendt@example.org";

    [Theory]
    [InlineData(Secretary.Email)]
    [InlineData(Unknown)]
    public async Task After_five_wrong_passwords_strangers_wait_whether_there_is_such_an_account_or_not(string email)
    {
        await using var site = await RunningSite.StartAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var guessing = new Guest(site);
            var wrong = await guessing.SignInAsync(email, "forkert");
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
            Assert.Contains("adgangskoden er forkert", await Guest.AlertOf(wrong), StringComparison.Ordinal);
        }

        using var stranger = new Guest(site);
        var paused = await stranger.SignInAsync(email);

        Assert.Equal(HttpStatusCode.TooManyRequests, paused.StatusCode);
        Assert.Equal(30, paused.Headers.RetryAfter?.Delta?.TotalSeconds);
        Assert.Equal("Der er prøvet for mange gange. Vent 30 sekunder, og prøv igen.", await Guest.AlertOf(paused));
    }

    [Fact]
    public async Task A_known_device_gets_in_while_strangers_wait_and_waits_for_its_own_guesses()
    {
        await using var site = await RunningSite.StartAsync();
        using var owner = await Guest.SignedInAsync(site);
        await owner.SendAsync("/log-ud", "/log-ud");
        for (var attempt = 0; attempt < 40; attempt++)
        {
            using var guessing = new Guest(site);
            await guessing.SignInAsync(attempt < 6 ? Secretary.Email : $"{attempt}@example.org", "forkert");
        }

        Assert.Equal("/arbejdsbord", Guest.Led(await owner.SignInAsync(Secretary.Email)));
        await owner.SendAsync("/log-ud", "/log-ud");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await owner.SignInAsync(Secretary.Email, "forkert");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await owner.SignInAsync(Secretary.Email)).StatusCode);
    }

    [Fact]
    public async Task One_address_that_tries_many_accounts_waits_for_all_of_them()
    {
        await using var site = await RunningSite.StartAsync(Visitor.Administrator);
        for (var attempt = 0; attempt < 30; attempt++)
        {
            using var guessing = new Guest(site);
            await guessing.SignInAsync($"{attempt}@example.org", "forkert");
        }

        using var stranger = new Guest(site);
        Assert.Equal(
            HttpStatusCode.TooManyRequests,
            (await stranger.SignInAsync(Staff.Of(Visitor.Administrator).Email)).StatusCode
        );
    }

    [Fact]
    public async Task A_password_is_checked_once_whoever_asks_so_that_the_answer_takes_the_same_time()
    {
        var counted = new Counted();
        await using var site = await RunningSite.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton(counted);
                builder.Services.AddScoped<IPasswordHasher<Account>, CountingHasher>();
            },
            Visitor.Administrator
        );
        await site.WithinAsync(async services =>
        {
            var closed = (
                await services
                    .GetRequiredService<UserManager<Account>>()
                    .FindByEmailAsync(Staff.Of(Visitor.Administrator).Email)
            )!;
            closed.ClosedAt = RunningSite.Moment.UtcDateTime;
            await services.GetRequiredService<RaadslagDb>().SaveChangesAsync();
            await services
                .GetRequiredService<OpenAccountHandler>()
                .HandleAsync(
                    new OpenAccount("inviteret@example.org", "Nina Ny", new(AccountRole.KlEditor, null)),
                    Actor.CommandLine,
                    default
                );
        });

        foreach (
            var email in (string[])
                [Secretary.Email, Staff.Of(Visitor.Administrator).Email, "inviteret@example.org", Unknown, ""]
        )
        {
            counted.Checks = 0;
            using var guest = new Guest(site);
            var refused = await guest.SignInAsync(email, email == Secretary.Email ? "forkert" : Staff.Password);
            Assert.Contains("adgangskoden er forkert", await Guest.AlertOf(refused), StringComparison.Ordinal);
            Assert.Equal(1, counted.Checks);
        }
    }

    [Fact]
    public async Task Two_who_sign_in_at_once_with_a_password_that_is_kept_in_an_old_way_both_come_in()
    {
        await using var site = await RunningSite.StartAsync();
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var account = await db.Users.SingleAsync();
            var old = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 500 }));
            account.PasswordHash = old.HashPassword(account, Staff.Password);
            await db.SaveChangesAsync();
        });
        Guest[] guests = [.. Enumerable.Range(0, AttemptRule.OfAccount.Free).Select(_ => new Guest(site))];

        var answers = await Task.WhenAll(guests.Select(guest => guest.SignInAsync(Secretary.Email)));

        Assert.All(answers, answer => Assert.Equal("/arbejdsbord", Guest.Led(answer)));
        Array.ForEach(guests, guest => guest.Dispose());
    }

    [Fact]
    public void Pauses_grow_to_a_longest_and_a_thousand_at_once_get_no_more_tries_than_one_after_another()
    {
        var clock = new Clock();
        var attempts = new Attempts(clock);
        var key = new AttemptKey("account", AttemptRule.OfAccount);
        Assert.Equal(5, Enumerable.Range(0, 1000).Count(_ => attempts.Begin(key) is null));
        var pauses = new List<double>();
        for (var round = 0; round < 8; round++)
        {
            var wait = attempts.Begin(key)!.Value;
            pauses.Add(wait.TotalSeconds);
            clock.Elapsed += wait;
            Assert.Null(attempts.Begin(key));
        }

        Assert.Equal([30, 60, 120, 240, 480, 900, 900, 900], pauses);
        clock.Elapsed += TimeSpan.FromMinutes(15);
        Assert.Null(attempts.Begin(key));
        attempts.Succeeded(key);
        Assert.Null(attempts.Begin(key));
    }

    [Fact]
    public void Whoever_invents_names_fills_nothing_and_frees_nobody()
    {
        var attempts = new Attempts(new Clock());
        var key = new AttemptKey("account", AttemptRule.OfAccount);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            attempts.Begin(key);
        }

        for (var name = 0; name < 120_000; name++)
        {
            attempts.Begin(new AttemptKey($"{name}", AttemptRule.OfAccount));
        }

        Assert.NotNull(attempts.Begin(key));
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;
    }

    private sealed class Counted
    {
        public int Checks { get; set; }
    }

    private sealed class CountingHasher(IOptions<PasswordHasherOptions> options, Counted counted)
        : PasswordHasher<Account>(options)
    {
        public override PasswordVerificationResult VerifyHashedPassword(
            Account user,
            string hashedPassword,
            string providedPassword
        )
        {
            counted.Checks++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
