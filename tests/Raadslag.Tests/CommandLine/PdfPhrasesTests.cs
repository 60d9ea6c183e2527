using System.Text.RegularExpressions;
using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Web.Phrases;
using Raadslag.Web.Tests;

namespace Raadslag.Tests.CommandLine;

public sealed partial class PdfPhrasesTests
{
    [Fact]
    public void Every_rule_and_refusal_has_sentences_of_its_own_that_say_what_is_wrong_and_what_to_do()
    {
        string[] sentences =
        [
            .. Enum.GetValues<PdfRule>().Select(rule => rule.InDanish()),
            .. Enum.GetValues<PdfRefusal>().Select(refusal => refusal.InDanish()),
        ];

        Assert.All(sentences, sentence => Assert.Matches("^[A-ZÆØÅ].+[.;:] .+[^. ]\\.$", sentence));
        Assert.Equal(sentences.Distinct(), sentences);
    }

    [Fact]
    public void Every_rule_names_the_clauses_that_its_own_description_names()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src/Raadslag.Publishing/Pdf/Checking/PdfRule.cs"));
        var described = Description()
            .Matches(source)
            .ToDictionary(
                rule => rule.Groups["name"].Value,
                rule => string.Join("; ", Named().Matches(rule.Groups["text"].Value).Select(clause => clause.Value))
            );

        Assert.Equal(Enum.GetNames<PdfRule>(), described.Keys);
        Assert.All(
            Enum.GetValues<PdfRule>(),
            rule => Assert.Equal(Numbers(described[$"{rule}"]), Numbers(rule.Clause))
        );
    }

    // one standard may be named twice in a sentence, and once where all its clauses are together
    private static string Numbers(string clauses)
    {
        Assert.NotEmpty(clauses);
        var parts = clauses.Split("; ").Select(part => part.Split(' ', 2)).ToLookup(part => part[0], part => part[1]);
        return string.Join("; ", parts.Select(standard => $"{standard.Key} {string.Join(", ", standard)}"));
    }

    [GeneratedRegex(@"/// <summary>(?<text>((?!</summary>).)*)</summary>\s+(?<name>\w+),", RegexOptions.Singleline)]
    private static partial Regex Description();

    [GeneratedRegex(@"(?<=[(;] ?)(UA|A|PDF|WCAG) \d[\d., ]*\d|(?<=[(;] ?)UA \d")]
    private static partial Regex Named();
}
