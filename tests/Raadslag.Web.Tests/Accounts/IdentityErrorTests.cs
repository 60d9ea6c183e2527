using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests.Accounts;

public sealed class IdentityErrorTests(Site site)
{
    private static readonly MethodInfo[] Sentences =
    [
        .. typeof(IdentityErrorDescriber)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.ReturnType == typeof(IdentityError)),
    ];

    public static TheoryData<string> Names => [.. Sentences.Select(method => method.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Everything_the_framework_for_accounts_can_refuse_is_said_in_Danish(string name)
    {
        var method = Sentences.Single(sentence => sentence.Name == name);
        object[] arguments = [.. method.GetParameters().Select(Argument)];

        using var scope = site.Filled.Services.CreateScope();
        var ours = scope.ServiceProvider.GetRequiredService<IdentityErrorDescriber>();
        var spoken = (IdentityError)method.Invoke(ours, arguments)!;
        var theirs = (IdentityError)method.Invoke(new IdentityErrorDescriber(), arguments)!;

        Assert.IsType<DanishIdentityErrors>(ours);
        Assert.Equal(theirs.Code, spoken.Code);
        Assert.NotEqual(theirs.Description, spoken.Description);
        Assert.Equal(typeof(DanishIdentityErrors), ours.GetType().GetMethod(name)!.DeclaringType);
        Assert.EndsWith(".", spoken.Description, StringComparison.Ordinal);
    }

    private static object Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(int) ? 12 : "navn@kommune.dk";
}
