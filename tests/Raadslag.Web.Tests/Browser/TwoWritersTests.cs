using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Two write one text in two browsers, driven by what the page says is kept; one is closed in the middle.</summary>
[Trait("Kind", "Soak")]
public sealed partial class TwoWritersTests(Chromium chromium) : IAsyncDisposable
{
    private const int Steps = 12;
    private const int AtOnce = 4;

    // the others write in plain text areas, which open many times faster
    private const int SeedsWithEditor = 3;

    // longer than a page waits for its writer to pause
    private const int Pause = 1_500;

    private static readonly string[] Paragraphs = ["grund1.", "grund2.", "grund3.", "grund4."];

    private RunningSite? _started;
    private int _merges;
    private int _conflicts;

    private static int Seeds => Soak.IsLong ? 200 : 3;

    private RunningSite Site => _started!;

    public ValueTask DisposeAsync() => _started?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory, EveryDatabase]
    public async Task What_the_page_said_was_kept_is_in_the_text_or_waits_in_a_draft(TestDatabase database)
    {
        _started = await RunningSite.StartOnAsync(database, Visitor.CaseOfficer);
        var cookies = new List<CookieContainer>();
        foreach (var email in new[] { Secretary.Email, Staff.Of(Visitor.CaseOfficer).Email })
        {
            cookies.Add(new CookieContainer());
            using var client = await Staff.SignInAsync(Site, email, cookies[^1]);
        }

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Seeds),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (seed, _) => await TryAsync(seed, cookies)
        );

        Assert.True(_merges > 0 && _conflicts > 0, $"{_merges} merges, {_conflicts} conflicts.");
    }

    private async Task TryAsync(int seed, List<CookieContainer> cookies)
    {
        var (paper, path) = await GivenAMatterAsync($"Sag {seed}");
        var hasEditor = seed < SeedsWithEditor;
        Writer[] writers =
        [
            await OpenAsync("karen", cookies[0], path, hasEditor),
            await OpenAsync("per", cookies[1], path, hasEditor),
        ];
        Assert.Equal(
            "Karen Holm skriver også i teksten lige nu.",
            await writers[1].Page.InnerTextAsync("[data-here-text]")
        );

        await WriteAsync(writers, path, new Chance((ulong)seed));

        var there = await WordsAsync(paper);
        var lost = writers.SelectMany(writer => writer.Kept).Concat(Paragraphs).Except(there).ToArray();
        Assert.True(lost is [], $"Lost with seed {seed}: {string.Join(' ', lost)}.");
    }

    private async Task WriteAsync(Writer[] writers, string path, Chance chance)
    {
        var closed = chance.Next(2);
        for (var step = 0; step < Steps; step++)
        {
            var turn = chance.Next(2);
            var writer = writers[turn == closed && step >= Steps / 2 ? 1 - turn : turn];
            if (step == Steps / 2)
            {
                await writers[closed].Page.Context.CloseAsync();
            }

            await TypeAsync(writer, chance.Next(Paragraphs.Length));
            if (chance.Next(3) == 0)
            {
                await SaveAsync(writer, path);
            }
        }

        await SaveAsync(writers[1 - closed], path);
        await writers[1 - closed].Page.Context.CloseAsync();
    }

    // a word is typed at the end of a paragraph, and counts when the page says that it is kept
    private static async Task TypeAsync(Writer writer, int paragraph)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"{writer.Name}{++writer.Typed}.");
        var source = writer.Page.Locator("#presentation");
        var written = (await source.InputValueAsync()).Split("\n\n");
        written[Math.Min(paragraph, written.Length - 1)] += $" {word}";
        var before = await writer.Page.EvaluateAsync<int>("Number(document.forms.write.dataset.revision ?? 0)");
        await source.FillAsync(string.Join("\n\n", written));
        await writer.Page.Clock.FastForwardAsync(Pause);
        await writer.Page.WaitForFunctionAsync(
            "before => Number(document.forms.write.dataset.revision ?? 0) > before",
            before
        );
        Assert.StartsWith(
            "Kladden er gemt kl.",
            await writer.Page.InnerTextAsync("[data-status]"),
            StringComparison.Ordinal
        );
        writer.Kept.Add(word);
    }

    private async Task SaveAsync(Writer writer, string path)
    {
        var page = writer.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem udgave" }).First.ClickAsync();
        await page.Locator("form.conflicts, .sheet").WaitForAsync();
        if (await page.GetByRole(AriaRole.Heading, new() { Name = "To tekster skal flettes" }).IsVisibleAsync())
        {
            Interlocked.Increment(ref _conflicts);
            await page.GetByRole(AriaRole.Button, new() { Name = "Brug begge" }).First.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Gem den flettede tekst" }).ClickAsync();
            await page.Locator(".sheet").WaitForAsync();
        }

        Interlocked.Add(ref _merges, await page.GetByText("er flettet ind").CountAsync());
        await ReadyAsync(page, path, writer.HasEditor);
    }

    private async Task<Writer> OpenAsync(string name, CookieContainer cookies, string path, bool hasEditor)
    {
        var page = await chromium.OpenAsync(1280);
        await page.Context.Clock.InstallAsync();
        if (!hasEditor)
        {
            await page.RouteAsync(EditorScript(), route => route.AbortAsync());
        }

        await page.Context.AddCookiesAsync(
            cookies
                .GetAllCookies()
                .Select(cookie => new Microsoft.Playwright.Cookie
                {
                    Name = cookie.Name,
                    Value = cookie.Value,
                    Url = Site.Address.ToString(),
                })
        );
        await ReadyAsync(page, path, hasEditor);
        return new Writer(name, page, hasEditor);
    }

    private async Task ReadyAsync(IPage page, string path, bool hasEditor)
    {
        await page.GotoAsync(new Uri(Site.Address, path).ToString());
        if (hasEditor)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Vis som tekst" }).Last.ClickAsync();
        }
    }

    private async Task<(PaperId Paper, string Path)> GivenAMatterAsync(string title)
    {
        (PaperId, string) made = default;
        await Site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var actor = new Actor((await db.Users.SingleAsync(user => user.Email == Secretary.Email)).Id);
            var council = await db.Organizations.SingleAsync(known => known.Slug == "kkr-sjaelland");
            var opened = await services
                .GetRequiredService<OpenMatterHandler>()
                .HandleAsync(new OpenMatter(title, council.Id, PaperPurpose.Decision), actor, default);
            var paper = opened.Value.Paper;
            var text = new PaperText(title, "", "", string.Join("\n\n", Paragraphs));
            var kept = await services
                .GetRequiredService<KeepDraftHandler>()
                .HandleAsync(new KeepDraft(paper, Draft: null, Revision: 0, BaseVersion: 0, text), actor, default);
            await services
                .GetRequiredService<SavePaperHandler>()
                .HandleAsync(new SavePaper(kept.Value.Draft), actor, default);
            made = (paper, $"/arbejdsbord/sag/{opened.Value.Slug}/{council.Slug}/skriv");
        });
        return made;
    }

    private async Task<HashSet<string>> WordsAsync(PaperId paper)
    {
        var words = new HashSet<string>();
        await Site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var number = (await db.Papers.SingleAsync(known => known.Id == paper)).CurrentVersion;
            var newest = await db.PaperVersions.SingleAsync(one => one.Paper == paper && one.Number == number);
            var drafts = await db.Drafts.Where(one => one.Paper == paper && one.End == null).ToListAsync();
            var texts = drafts.Select(draft => draft.Text).Append(newest.Text);
            words.UnionWith(texts.SelectMany(text => text.Presentation.Split(' ', '\n')));
        });
        return words;
    }

    [GeneratedRegex(@"/text-editor(\.[^/]+)?\.js")]
    private static partial Regex EditorScript();

    /// <summary>Draws the same for the same seed.</summary>
    private sealed class Chance(ulong seed)
    {
        private ulong _state = seed;

        public int Next(int limit)
        {
            _state = unchecked(_state * 6364136223846793005 + 1442695040888963407);
            return (int)((_state >> 33) % (ulong)limit);
        }
    }

    private sealed record Writer(string Name, IPage Page, bool HasEditor)
    {
        public int Typed { get; set; }

        public List<string> Kept { get; } = [];
    }
}
