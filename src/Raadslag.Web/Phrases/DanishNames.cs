using System.Globalization;

namespace Raadslag.Web.Phrases;

/// <summary>The order of names in Danish: Aabenraa and Århus last, after Ærø and Ølstykke.</summary>
internal static class DanishNames
{
    /// <summary>Compares names for sorting; never for finding out whether two are the same.</summary>
    public static IComparer<string> Order { get; } = StringComparer.Create(DanishDates.Culture, CompareOptions.None);

    /// <summary>"Ane Vang, Bo Lund og Per Skov".</summary>
    public static string Listed(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} og {names[^1]}";
}
