using System.Reflection;
using Raadslag.Import;

namespace Raadslag.ArchitectureTests;

public sealed class ReferenceTests
{
    public static TheoryData<string, string[]> Leaves =>
        new()
        {
            { "Raadslag.Law", [] },
            { "Raadslag.Import", ["UglyToad.PdfPig", "Microsoft.Extensions.Logging.Abstractions"] },
            { "Raadslag.Publishing", ["Markdig", "AngleSharp", "DocumentFormat.OpenXml"] },
        };

    [Theory, MemberData(nameof(Leaves))]
    public void A_leaf_knows_the_framework_and_its_own_packages_only(string leaf, string[] packages)
    {
        var strangers = Assembly
            .Load(leaf)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name =>
                !name.StartsWith("System", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib")
            )
            .Where(name => !packages.Any(package => name.StartsWith(package, StringComparison.Ordinal)));

        Assert.Equal([], strangers);
    }

    [Fact]
    public void The_law_is_reckoned_in_whole_numbers()
    {
        const BindingFlags Everything =
            BindingFlags.Public
            | BindingFlags.NonPublic
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        Type[] inexact = [typeof(double), typeof(float), typeof(decimal), typeof(Half)];

        var inexactly = Assembly
            .Load("Raadslag.Law")
            .GetTypes()
            .SelectMany(type => type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything)))
            .Where(method =>
                method
                    .GetParameters()
                    .Select(parameter => parameter.ParameterType)
                    .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
                    .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
                    .Any(type => inexact.Contains(type))
            )
            .Select(method => $"{method.DeclaringType}.{method.Name}");

        Assert.Equal([], inexactly);
    }

    [Fact]
    public void The_trunk_does_not_know_the_web()
    {
        var web = typeof(RaadslagDb)
            .Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name =>
                name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.AspNetCore.Identity.EntityFrameworkCore", StringComparison.Ordinal)
            );

        Assert.Equal([], web);
    }

    [Fact]
    public void PdfPig_is_known_behind_the_door_only()
    {
        var leaks = typeof(SourceReader)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers())
            .OfType<MethodInfo>()
            .Where(method =>
                method
                    .GetParameters()
                    .Select(parameter => parameter.ParameterType)
                    .Append(method.ReturnType)
                    .Any(type => type.Assembly.GetName().Name!.StartsWith("UglyToad", StringComparison.Ordinal))
            )
            .Select(method => $"{method.DeclaringType}.{method.Name}");

        Assert.Equal([], leaks);
    }
}
