namespace Raadslag.Web.Tests.Hostile;

/// <summary>A filled site of its own, on which everybody is signed in and has the token of a form.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    internal Site Site { get; } = new();

    internal Dictionary<Visitor, string> Tokens { get; } = [];

    internal static Visitor[] Visitors { get; } = [Visitor.Reader, .. Staff.All.Select(member => member.Visitor)];

    internal HttpClient ClientOf(Visitor visitor) =>
        visitor is Visitor.Reader ? Site.Filled.Client : Site.ClientOf(visitor);

    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        foreach (var visitor in Visitors)
        {
            var page = await RunningSite.ReadAsync(
                ClientOf(visitor),
                visitor is Visitor.Reader ? "/log-ind" : "/konto"
            );
            Tokens[visitor] = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        }
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
