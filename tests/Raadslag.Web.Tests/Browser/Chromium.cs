using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Raadslag.Web.Tests.Browser.Chromium))]

namespace Raadslag.Web.Tests.Browser;

/// <summary>A real browser, started by the first test that needs it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A tab of its own, with nothing remembered from other tests.</summary>
    public async Task<IPage> OpenAsync(int width, bool script = true)
    {
        var browser = await StartAsync();
        var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                JavaScriptEnabled = script,
                Locale = "da-DK",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        return await context.NewPageAsync();
    }

    /// <summary>A browser of its own, for tabs that share what is remembered.</summary>
    public async Task<IBrowserContext> OpenContextAsync() =>
        await (await StartAsync()).NewContextAsync(new() { Locale = "da-DK", ReducedMotion = ReducedMotion.Reduce });

    private async Task<IBrowser> StartAsync()
    {
        var executable = Environment.GetEnvironmentVariable("RAADSLAG_CHROMIUM") ?? "/usr/bin/chromium";
        Needs.File(executable, "Chromium; set RAADSLAG_CHROMIUM to its path");

        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(
                // Chromium refuses to run its sandbox as root, which build machines often are
                new() { ExecutablePath = executable, Args = Environment.UserName == "root" ? ["--no-sandbox"] : [] }
            );
        }
        finally
        {
            _starting.Release();
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }
}
