using System.Reflection;
using System.Text.RegularExpressions;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;
using Microsoft.EntityFrameworkCore;
using Raadslag.Rights;

namespace Raadslag.ArchitectureTests;

public sealed partial class GateTests
{
    /// <summary>
    /// What pages and commands still reach without asking the gate: what everybody may read, and what is still to be moved
    /// behind it. The list can only shrink.
    /// </summary>
    private static readonly string[] WithinReach =
    [
        "AgendaItems",
        "AgendaSections",
        "Bodies",
        "CaseNumbers",
        "Consultations",
        "Invitations",
        "MatterAddresses",
        "Matters",
        "MeetingDocuments",
        "Meetings",
        "Memberships",
        "Municipalities",
        "Organizations",
        "Participations",
        "People",
        "RoleAssignments",
        "Sessions",
        "SignInDemands",
        "Snapshots",
    ];

    // ways around the properties
    private static readonly string[] Detours =
    [
        "Set",
        "Find",
        "FindAsync",
        "FromExpression",
        "SqlQuery",
        "SqlQueryRaw",
    ];

    [Fact]
    public void What_not_everybody_may_read_is_for_the_trunk_alone()
    {
        var reached = typeof(RaadslagDb)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType.IsGenericType)
            .Where(property => property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(property => property.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(WithinReach, reached);
    }

    [Fact]
    public void Pages_and_commands_reach_no_table_by_a_detour()
    {
        var hosts = new ArchLoader()
            .LoadAssemblies(typeof(Web.RaadslagWeb).Assembly, Assembly.Load("Raadslag.Cli"))
            .Build();
        var calls = (
            from type in hosts.Types
            // the tables of ASP.NET Core Identity have no properties
            where !type.FullName.StartsWith("Raadslag.Web.Accounts.", StringComparison.Ordinal)
            from dependency in type.Dependencies.OfType<MethodCallDependency>()
            select (type.FullName, Called: dependency.TargetMember.FullName)
        ).ToArray();

        Assert.Contains(calls, call => call.Called.Contains("RaadslagDb::get_Snapshots", StringComparison.Ordinal));
        Assert.Equal(
            [],
            calls.Where(call =>
                Detours.Any(name =>
                    call.Called.Contains($"DbContext::{name}(", StringComparison.Ordinal)
                    || call.Called.Contains($"DbContext::{name}<", StringComparison.Ordinal)
                    || call.Called.Contains($"DatabaseFacadeExtensions::{name}", StringComparison.Ordinal)
                )
            )
        );
    }

    [Fact]
    public void The_table_of_the_decision_is_the_table_of_the_code()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "adr", "0015-one-gate.md"));
        var shown = Row().Matches(page).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value));

        Assert.Equal(
            Enum.GetValues<Thing>()
                .Select(thing =>
                    (
                        $"{thing}",
                        Shown(GateTable.Allowed(Deed.Read, thing)),
                        Shown(GateTable.Allowed(Deed.Write, thing))
                    )
                ),
            shown
        );
    }

    private static string Shown(Relation relations) => relations == Relation.None ? "—" : $"{relations}";

    [GeneratedRegex(@"^\| `(\w+)` \| ([^|]+?) \| ([^|]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
