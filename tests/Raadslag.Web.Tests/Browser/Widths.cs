namespace Raadslag.Web.Tests.Browser;

/// <summary>The two widths every page is tried at: a narrow phone and an ordinary screen, in CSS pixels.</summary>
internal static class Widths
{
    public static IReadOnlyList<int> All { get; } = [320, 1280];
}
