using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Raadslag.Accounts;

namespace Raadslag.Tests.CommandLine;

/// <summary>One who is signed in and writes over HTTP, as the page's script does.</summary>
internal sealed partial class WritingClient : IDisposable
{
    public const string Password = "en lang sætning";

    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(null!, Password);

    private readonly HttpClient _http;
    private string _token = "";

    private WritingClient(HttpClient http) => _http = http;

    /// <summary>Gives an account what it signs in with.</summary>
    public static void Equip(Account account, string email)
    {
        (account.Email, account.UserName) = (email, email);
        (account.NormalizedEmail, account.NormalizedUserName) = (email.ToUpperInvariant(), email.ToUpperInvariant());
        (account.EmailConfirmed, account.PasswordHash, account.SecurityStamp) = (true, Hash, email);
    }

    public static async Task<WritingClient> SignInAsync(Uri address, string email)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        var client = new WritingClient(new HttpClient(handler) { BaseAddress = address });
        await client.OpenAsync("/log-ind");
        using var answer = await client.PostAsync("/log-ind", [new("email", email), new("password", Password)]);
        if (answer.Headers.Location?.OriginalString != "/arbejdsbord")
        {
            throw new InvalidOperationException($"{email} could not sign in: {answer.StatusCode}.");
        }

        await client.OpenAsync("/arbejdsbord/ny-sag"); // whoever is signed in has another token
        return client;
    }

    /// <summary>Reads a page, and its token against forged forms.</summary>
    public async Task<string> OpenAsync(string path)
    {
        var page = await _http.GetStringAsync(new Uri(path, UriKind.Relative));
        _token = Token().Match(page) is { Success: true } found ? found.Groups[1].Value : _token;
        return page;
    }

    /// <summary>Reads a page that is expected to fail.</summary>
    public async Task<string> ReadFailedAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.InternalServerError
            ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{path} was answered with {answer.StatusCode}.");
    }

    /// <summary>Keeps what stands in the window; only when the server has answered for it, the window knows.</summary>
    public async Task KeepAsync(string path, WritingWindow window)
    {
        using var answer = await PostAsync($"{path}?handler=Keep", window.Fields);
        answer.EnsureSuccessStatusCode();
        using var kept = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        window.Draft = kept.RootElement.GetProperty("draft").GetString();
        window.Revision = kept.RootElement.GetProperty("revision").GetInt32();
    }

    /// <summary>Makes a version of it; the window is then opened on that.</summary>
    public async Task SaveAsync(string path, WritingWindow window)
    {
        using var answer = await PostAsync($"{path}?handler=Save", window.Fields);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"It was not saved: {answer.StatusCode}.");
        }

        (window.Draft, window.Revision, window.Base) = (null, 0, window.Base + 1);
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", _token)));
        return await _http.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}

/// <summary>What stands in the form of a text.</summary>
internal sealed class WritingWindow
{
    public string? Draft { get; set; }

    public int Revision { get; set; }

    public int Base { get; set; }

    public string Title { get; init; } = "Fælles beredskab";

    public string Presentation { get; set; } = "";

    public IEnumerable<KeyValuePair<string, string>> Fields =>
        [
            new("Form.Draft", Draft ?? ""),
            new("Form.Revision", $"{Revision}"),
            new("Form.Base", $"{Base}"),
            new("Form.Title", Title),
            new("Form.Presentation", Presentation),
        ];
}
