using System.Text.RegularExpressions;

namespace Raadslag.ArchitectureTests;

/// <summary>Every requirement of the standard has an answer, and what an answer names is there.</summary>
public sealed partial class SecurityAnswerTests
{
    private static readonly string[] Answers = ["met", "does not apply", "not met"];

    private static readonly string[] Documents = ["docs/security/asvs.md", "docs/security/threats.md"];

    [Fact]
    public void Every_requirement_of_levels_1_and_2_is_answered_once_and_in_order() =>
        Assert.Equal(
            File.ReadLines(PathOf("tests/Raadslag.ArchitectureTests/asvs-5.0.0-ids.csv")),
            Rows().Select(row => $"{row.Id},{row.Level}")
        );

    [Fact]
    public void Every_answer_is_one_of_three_and_says_why_and_none_of_level_1_is_not_met()
    {
        Assert.All(Rows(), row => Assert.Contains(row.Answer, Answers));
        Assert.All(Rows(), row => Assert.NotEmpty(row.Why));
        Assert.DoesNotContain(Rows(), row => row is { Level: "1", Answer: "not met" });
        Assert.All(
            Rows().Where(row => row.Answer == "not met"),
            row => Assert.Contains("since", row.Why, StringComparison.Ordinal)
        );
        Assert.All(Rows().Where(row => row.Answer == "met"), row => Assert.Contains('`', row.Why));
    }

    [Fact]
    public void Every_file_that_is_named_is_there()
    {
        var named =
            from document in Documents
            from Match match in Named().Matches(File.ReadAllText(PathOf(document)))
            select match.Groups[1].Value;

        Assert.NotEmpty(named);
        Assert.Empty(named.Where(file => !File.Exists(PathOf(file))).Distinct());
    }

    private static IEnumerable<(string Id, string Level, string Answer, string Why)> Rows() =>
        File.ReadLines(PathOf(Documents[0]))
            .Where(line => line.StartsWith("| V", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2], cells[3], cells[4]));

    private static string PathOf(string file) => Path.Combine(Repository.Root, file);

    // a path of the repository; a command or a setting has no ending of a file
    [GeneratedRegex(@"`((?:[\w.-]+/)*[\w.-]+\.(?:cs|md|conf|json|props)|docs/drift/Caddyfile)`")]
    private static partial Regex Named();
}
