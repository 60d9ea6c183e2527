using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Raadslag.Publishing;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Raadslag.ArchitectureTests;

/// <summary>What checks a PDF knows nothing of what writes one, so that it cannot share its mistakes.</summary>
public sealed class PdfFloorTests
{
    private static readonly Architecture Publishing = new ArchLoader()
        .LoadAssemblies(typeof(MeetingRecord).Assembly)
        .Build();

    [Theory, InlineData("Files"), InlineData("Type"), InlineData("Pages"), InlineData("Taking")]
    public void The_checker_uses_nothing_of_the_writer(string floor)
    {
        var rule = Types()
            .That()
            .ResideInNamespaceMatching(@"^Raadslag\.Publishing\.Pdf\.Checking(\.|$)")
            .Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^Raadslag\.Publishing\.Pdf\.{floor}(\.|$)"));

        Assert.Equal(
            [],
            rule.Evaluate(Publishing).Where(result => !result.Passed).Select(result => result.Description)
        );
    }
}
