using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Foundations;
using Raadslag.Matters;

namespace Raadslag.Web.Tests.Writing;

/// <summary>Tests that share one site; each works with matters of its own.</summary>
[CollectionDefinition(Name)]
public sealed class OneWritingSite : ICollectionFixture<WritingSite>
{
    public const string Name = "writing";
}

/// <summary>A site with nothing in it but those who write, read and look on, all signed in.</summary>
public sealed class WritingSite : IAsyncLifetime
{
    private static readonly Visitor[] Visitors =
    [
        Visitor.Secretary,
        Visitor.Neighbour,
        Visitor.CaseOfficer,
        Visitor.Editor,
        Visitor.Chair,
        Visitor.Member,
    ];

    private readonly Dictionary<Visitor, (HttpClient Client, CookieContainer Cookies)> _signedIn = [];

    public RunningSite Running { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Running = await RunningSite.StartAsync([.. Visitors.Skip(1)]);
        foreach (var visitor in Visitors)
        {
            var cookies = new CookieContainer();
            _signedIn[visitor] = (await Staff.SignInAsync(Running, Staff.Of(visitor).Email, cookies), cookies);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (client, _) in _signedIn.Values)
        {
            client.Dispose();
        }

        await Running.DisposeAsync();
    }

    public HttpClient ClientOf(Visitor visitor) => _signedIn[visitor].Client;

    public CookieContainer CookiesOf(Visitor visitor) => _signedIn[visitor].Cookies;

    /// <summary>What makes matters in the state a test begins with.</summary>
    internal WritingSamples Make => new(Running);

    /// <summary>A matter of the secretary's council with one version; answers with its text and the address of it.</summary>
    internal async Task<(PaperId Paper, string Path)> GivenATextAsync(PaperText text)
    {
        var paper = await Make.OpenAsync(Visitor.Secretary, "kkr-sjaelland", text.Title);
        await Make.SaveAsync(Visitor.Secretary, paper, 0, text);
        return (paper, PathOf(text.Title, "kkr-sjaelland"));
    }

    /// <summary>A matter whose text KL writes, and these councils have got.</summary>
    internal async Task<PaperId> GivenASharedTextAsync(PaperText text, params string[] councils)
    {
        var master = await Make.OpenAsync(Visitor.Editor, council: null, text.Title);
        await Make.SaveAsync(Visitor.Editor, master, 0, text);
        foreach (var council in councils)
        {
            await Make.ShareAsync(master, council);
        }

        return master;
    }

    /// <summary>The address of a council's text in the matter of this title.</summary>
    internal static string PathOf(string title, string council) => $"{MatterPathOf(title)}/{council}";

    internal static string MatterPathOf(string title) => $"/arbejdsbord/sag/{Slug.From(title)}";

    /// <summary>Reads something stored.</summary>
    internal async Task<T> StoredAsync<T>(Func<RaadslagDb, Task<T>> read)
    {
        var value = default(T);
        await Running.WithinAsync(async services => value = await read(services.GetRequiredService<RaadslagDb>()));
        return value!;
    }
}
