using System.Globalization;

namespace Raadslag.Cli.Calculations;

/// <summary>What is shared out and between whom, in the words of the calculation.</summary>
/// <param name="Who">The head of the column of those who share.</param>
/// <param name="What">The head of the column of what they get.</param>
/// <param name="One">One of it.</param>
/// <param name="Many">More of it.</param>
/// <param name="InJson">Its name in JSON.</param>
internal sealed record CalculationWords(string Who, string What, string One, string Many, string InJson)
{
    public static CalculationWords Election { get; } = new("Liste", "Mandater", "mandat", "mandater", "seats");

    public static CalculationWords Allocation { get; } = new("Navn", "Andel", "enhed", "enheder", "parts");

    /// <summary>So many of it.</summary>
    public string Counted(int number) =>
        $"{number.ToString("N0", CultureInfo.GetCultureInfo("da-DK"))} {(number is 1 ? One : Many)}";
}
