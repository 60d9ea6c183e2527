using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Raadslag.ArchitectureTests;

public sealed class ModuleTests
{
    private static readonly Architecture Trunk = new ArchLoader().LoadAssemblies(typeof(RaadslagDb).Assembly).Build();

    /// <summary>
    /// Who may know whom. A module not named on the right may not be used; everyone may use the foundations, and
    /// everyone may hold another module's ids and point a foreign key at its tables.
    /// </summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Accounts"] = ["Bodies"],
        ["Archive"] =
        [
            "Accounts",
            "Bodies",
            "FollowUp",
            "Matters",
            "Meetings",
            "People",
            "Publication",
            "Records",
            "Rights",
        ],
        ["Bodies"] = [],
        ["Distributions"] = [],
        ["Elections"] = ["Bodies"],
        ["FollowUp"] = ["Accounts", "Rights"],
        ["History"] =
        [
            "Accounts",
            "Bodies",
            "FollowUp",
            "Matters",
            "Meetings",
            "People",
            "Pretreatment",
            "Records",
            "Rights",
        ],
        ["Matters"] = ["Accounts", "Bodies", "FollowUp", "Meetings", "Records", "Rights", "Texts"],
        ["Meetings"] = [],
        ["People"] = ["Accounts", "Bodies", "Meetings", "Rights"],
        ["Pretreatment"] = ["Accounts", "Bodies", "Matters", "Rights"],
        ["Publication"] = ["Bodies", "Matters", "Meetings", "People", "Search", "Templates"],
        ["Records"] = [],
        ["Rights"] = ["Accounts", "Bodies"],
        ["Search"] = [],
        ["Templates"] = ["Accounts", "Bodies", "Rights"],
        ["Texts"] = [],
        ["Upgrades"] = [],
    };

    public static TheoryData<string, string> ForbiddenPairs =>
        new(
            from module in MayUse.Keys
            from other in MayUse.Keys
            where module != other && !MayUse[module].Contains(other)
            select (module, other)
        );

    [Theory, MemberData(nameof(ForbiddenPairs))]
    public void A_module_uses_only_the_modules_it_may(string module, string other)
    {
        var rule = Types()
            .That()
            .ResideInNamespaceMatching($@"^Raadslag\.{module}(\.|$)")
            .And()
            .DoNotResideInNamespaceMatching(@"\.Persistence(\.|$)")
            .Should()
            .NotDependOnAny(
                Types()
                    .That()
                    .ResideInNamespaceMatching($@"^Raadslag\.{other}(\.|$)")
                    .And()
                    .DoNotHaveNameMatching("Id$")
            )
            .WithoutRequiringPositiveResults();

        Assert.Equal([], rule.Evaluate(Trunk).Where(result => !result.Passed).Select(result => result.Description));
    }

    [Fact]
    public void Every_module_is_in_the_table()
    {
        var modules = typeof(RaadslagDb)
            .Assembly.GetTypes()
            .Select(type => type.Namespace?.Split('.'))
            .Where(parts => parts is ["Raadslag", _, ..])
            .Select(parts => parts![1])
            .Where(module => module != "Foundations")
            .Distinct();

        Assert.Equal([], modules.Except(MayUse.Keys, StringComparer.Ordinal));
    }
}
