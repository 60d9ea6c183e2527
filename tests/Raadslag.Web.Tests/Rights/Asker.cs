using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests.Rights;

/// <summary>Somebody who asks the site for what belongs to KKR Sjælland.</summary>
/// <param name="Name">What the table of expectations calls them.</param>
/// <param name="Email">What they sign in with; null for one who does not.</param>
/// <param name="Role">Their role.</param>
/// <param name="Place">The address part of where they have it; null for everywhere.</param>
internal sealed record Asker(string Name, string? Email, AccountRole? Role = null, string? Place = null)
{
    /// <summary>The council that has secrets.</summary>
    public const string Holder = "kkr-sjaelland";

    /// <summary>The other council, which shares a matter with it.</summary>
    public const string Other = "kkr-nordjylland";

    /// <summary>A council that shares nothing with it.</summary>
    public const string Third = "kkr-hovedstaden";

    private const string Municipality = "0259";

    public static IReadOnlyList<Asker> All { get; } =
    [
        new("Reader", null),
        new("Secretary", Staff.Of(Visitor.Secretary).Email, AccountRole.Secretary, Holder),
        new("CaseOfficer", Staff.Of(Visitor.CaseOfficer).Email, AccountRole.CaseOfficer, Holder),
        new("Chair", Staff.Of(Visitor.Chair).Email, AccountRole.Chair, Holder),
        Of("Member", AccountRole.Member, Holder),
        Of("Substitute", AccountRole.Substitute, Holder),
        Of("Contact", AccountRole.MunicipalContact, Holder),
        Of("CircleOnTheWay", AccountRole.Secretary, "kreds-paa-vejen"),
        Of("CircleBeside", AccountRole.Secretary, "kreds-ved-siden-af"),
        new("OtherSecretary", Staff.Of(Visitor.Neighbour).Email, AccountRole.Secretary, Other),
        Of("OtherCaseOfficer", AccountRole.CaseOfficer, Other),
        Of("OtherChair", AccountRole.Chair, Other),
        Of("OtherMember", AccountRole.Member, Other),
        Of("OtherContact", AccountRole.MunicipalContact, Other),
        Of("OtherCircle", AccountRole.Secretary, "kreds-i-nord"),
        Of("ThirdSecretary", AccountRole.Secretary, Third),
        Of("ThirdChair", AccountRole.Chair, Third),
        // last: KL gives its texts to whom it likes, and what is done to an account is theirs to do
        new("Editor", Staff.Of(Visitor.Editor).Email, AccountRole.KlEditor),
        Of("OtherAdministrator", AccountRole.Administrator, Other),
        Of("CouncilAdministrator", AccountRole.Administrator, Holder),
        Of("Administrator", AccountRole.Administrator, null),
    ];

    public bool IsOfOther => Place == Other || Place == "kreds-i-nord";

    /// <summary>Opens the accounts that the site does not have yet.</summary>
    public static async Task OpenAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<RaadslagDb>();
        var accounts = services.GetRequiredService<PasswordAccounts>();
        foreach (var asker in All.Where(asker => asker.Email is not null))
        {
            OrganizationId? place = asker.Place is { } slug
                ? (await db.Organizations.AsNoTracking().SingleAsync(known => known.Slug == slug)).Id
                : null;
            var role = new AssignedRole(
                asker.Role!.Value,
                place,
                asker.Role is AccountRole.MunicipalContact ? Municipality : null
            );
            // null when the account is there already, as those of the staff are
            await accounts.OpenAsync(asker.Email!, asker.Name, Staff.Password, [role], default);
        }
    }

    /// <summary>A client for them. Each has an address of its own: attempts to sign in are counted by it.</summary>
    public async Task<HttpClient> SignInAsync(RunningSite site)
    {
        var from = new IPEndPoint(IPAddress.Parse($"127.0.1.{All.TakeWhile(asker => asker != this).Count() + 1}"), 0);
        var client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                CookieContainer = new CookieContainer(),
                ConnectCallback = async (context, cancellation) =>
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(from);
                    await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = site.Address,
        };
        if (Email is null)
        {
            return client;
        }

        var form = await Tests.Secretary.FormAsync(client, "/log-ind");
        (form["email"], form["password"]) = (Email, Staff.Password);
        var answer = await client.PostAsync("/log-ind", new FormUrlEncodedContent(form));
        Assert.Equal("/arbejdsbord", answer.Headers.Location?.ToString());
        return client;
    }

    public override string ToString() => Name;

    private static Asker Of(string name, AccountRole role, string? place) =>
        new(name, $"{name.ToLowerInvariant()}@example.org", role, place);
}
