using System.Runtime.CompilerServices;
using CsCheck;

namespace Raadslag.Law.Tests;

/// <summary>How many cases a property is tried on: CsCheck's own variable says so, or these.</summary>
internal static class Samples
{
    private const int Usual = 4_000;

    [ModuleInitializer]
    public static void Set()
    {
        if (Environment.GetEnvironmentVariable("CsCheck_Iter") is null)
        {
            Check.Iter = Usual;
        }
    }
}
