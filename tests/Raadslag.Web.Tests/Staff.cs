using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Tests.Databases;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests;

/// <summary>Somebody who signs in to the site under test.</summary>
/// <param name="Visitor">What the tests call them.</param>
/// <param name="Email">What they sign in with.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Place">The address part of the council or circle; null for everywhere.</param>
internal sealed record StaffMember(Visitor Visitor, string Email, string Name, AccountRole Role, string? Place);

/// <summary>Those who sign in to the site under test, one for each role.</summary>
internal static class Staff
{
    public const string Password = "en lang sætning";

    public static IReadOnlyList<StaffMember> All { get; } =
    [
        new(Visitor.Secretary, Secretary.Email, Secretary.Name, AccountRole.Secretary, "kkr-sjaelland"),
        new(Visitor.Administrator, "ida.bro@example.org", "Ida Bro", AccountRole.Administrator, null),
        new(Visitor.Editor, "ole.krog@example.org", "Ole Krog", AccountRole.KlEditor, null),
        new(Visitor.Neighbour, "lis.vad@example.org", "Lis Vad", AccountRole.Secretary, "kkr-nordjylland"),
        new(Visitor.CaseOfficer, "per.lund@example.org", "Per Lund", AccountRole.CaseOfficer, "kkr-sjaelland"),
        new(Visitor.Chair, "eva.dam@example.org", "Eva Dam", AccountRole.Chair, "kkr-sjaelland"),
        new(Visitor.Member, "jan.elm@example.org", "Jan Elm", AccountRole.Member, "kkr-sjaelland"),
        new(Visitor.Substitute, "mia.toft@example.org", "Mia Toft", AccountRole.Substitute, "kkr-sjaelland"),
    ];

    public static StaffMember Of(Visitor visitor) => All.Single(member => member.Visitor == visitor);

    /// <summary>Opens the account; answers with its id.</summary>
    public static async Task<Guid> OpenAsync(IServiceProvider services, StaffMember member)
    {
        var db = services.GetRequiredService<RaadslagDb>();
        OrganizationId? place = member.Place is { } slug
            ? (await db.Organizations.SingleAsync(known => known.Slug == slug)).Id
            : null;
        var opened = await services
            .GetRequiredService<PasswordAccounts>()
            .OpenAsync(member.Email, member.Name, Password, [new AssignedRole(member.Role, place)], default);
        return opened ?? throw new InvalidOperationException($"{member.Email} is there already.");
    }

    /// <summary>Gives somebody their role in one more council or circle.</summary>
    public static async Task AssignAsync(IServiceProvider services, Visitor visitor, string place)
    {
        var db = services.GetRequiredService<RaadslagDb>();
        var member = Of(visitor);
        db.RoleAssignments.Add(
            new RoleAssignment
            {
                Id = RoleAssignmentId.New(),
                Account = (await db.Users.SingleAsync(account => account.Email == member.Email)).Id,
                Role = member.Role,
                Organization = (await db.Organizations.SingleAsync(known => known.Slug == place)).Id,
            }
        );
        await db.SaveGivenAsync();
    }

    /// <summary>Turns on the second step for the one who has it.</summary>
    public static Task TurnOnTwoStepAsync(IServiceProvider services) =>
        TurnOnTwoStepAsync(services, Visitor.Substitute);

    /// <summary>Turns on the second step for somebody.</summary>
    public static async Task TurnOnTwoStepAsync(IServiceProvider services, Visitor visitor)
    {
        var users = services.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByEmailAsync(Of(visitor).Email))!;
        await users.ResetAuthenticatorKeyAsync(account);
        await users.SetTwoFactorEnabledAsync(account, true);
    }

    /// <summary>A client with this cookie jar, signed in with the password.</summary>
    public static async Task<HttpClient> SignInAsync(RunningSite site, string email, CookieContainer cookies)
    {
        var client = site.NewClient(cookies);
        var form = await Secretary.FormAsync(client, "/log-ind");
        form["email"] = email;
        form["password"] = Password;
        var response = await client.PostAsync(
            "/log-ind",
            new FormUrlEncodedContent(form),
            TestContext.Current.CancellationToken
        );
        Assert.Equal("/arbejdsbord", response.Headers.Location?.ToString());
        return client;
    }
}
