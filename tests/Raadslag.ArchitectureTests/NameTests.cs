using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Raadslag.ArchitectureTests;

public sealed partial class NameTests
{
    private static readonly string[] Empty =
    [
        "Manager",
        "Helper",
        "Util",
        "Utils",
        "Processor",
        "Info",
        "Data",
        "Base",
        "Impl",
        "Common",
        "Shared",
        "Service",
    ];

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var types = AppDomain
            .CurrentDomain.GetAssemblies()
            .Concat([
                typeof(RaadslagDb).Assembly,
                typeof(Import.SourceReader).Assembly,
                typeof(Web.RaadslagWeb).Assembly,
            ])
            .Distinct()
            .Where(assembly => assembly.GetName().Name!.StartsWith("Raadslag", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => Empty.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)))
            // open data is what the page is about
            .Where(type => !type.Name.EndsWith("OpenData", StringComparison.Ordinal))
            .Select(type => type.FullName);

        Assert.Equal([], types);
    }

    [Fact]
    public void Every_entity_and_enum_of_the_trunk_stands_in_the_glossary()
    {
        var glossary = File.ReadAllText(Path.Combine(Repository.Root, "docs", "glossary.md"));
        var words = Word().Matches(glossary).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var trunk = typeof(RaadslagDb).Assembly;
        var entities = typeof(RaadslagDb)
            .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(type => type.GenericTypeArguments[0])
            .Where(type => type.Assembly == trunk);
        var enums = trunk.GetTypes().Where(type => type is { IsEnum: true, IsPublic: true } && !IsRefusal(type));

        Assert.Equal([], entities.Concat(enums).Select(type => type.Name).Where(name => !words.Contains(name)));
    }

    [Fact]
    public void No_Danish_letter_stands_in_the_code_of_the_trunk()
    {
        var lines =
            from file in Repository.Files(Path.Combine("src", "Raadslag"), "*.cs")
            from line in File.ReadLines(file).Select((text, index) => (text, index))
            let code = line.text.Split("//")[0]
            where DanishLiteral().IsMatch(code)
            select $"{Path.GetFileName(file)}:{line.index + 1}";

        Assert.Equal([], lines);
    }

    // refusals are facts that forbid; they are explained by their sentence in Danish
    private static bool IsRefusal(Type type) => type.Name.EndsWith("Refusal", StringComparison.Ordinal);

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex Word();

    // a single letter as a char is how folding and addresses name them
    [GeneratedRegex("\"[^\"]*[æøåÆØÅ][^\"]+\"|\"[^\"]+[æøåÆØÅ][^\"]*\"")]
    private static partial Regex DanishLiteral();
}
