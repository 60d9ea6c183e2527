namespace Raadslag.Tests.Databases;

/// <summary>The long run, in which what is repeated is repeated in full.</summary>
internal static class Soak
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("RAADSLAG_SOAK") is { Length: > 0 };
}
