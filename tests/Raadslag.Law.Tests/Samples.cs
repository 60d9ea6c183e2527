using System.Runtime.CompilerServices;
using CsCheck;

namespace Raadslag.Law.Tests;

/// <summary>How many cases a property is tried on: so many, or what CsCheck's own variable says.</summary>
internal static class Samples
{
    private const int Usual = 4_000;

    /// <summary>Ten times as many: for what goes wrong in one case of thousands.</summary>
    public static long Many => 10 * Check.Iter;

    [ModuleInitializer]
    public static void Set()
    {
        if (Environment.GetEnvironmentVariable("CsCheck_Iter") is null)
        {
            Check.Iter = Usual;
        }
    }
}
