using System.Globalization;
using System.Text.RegularExpressions;

namespace Raadslag.Web.Calculations;

/// <summary>A number as Danes write it, kept exact: <c>1.234,5</c> is the digits 12345 with one decimal.</summary>
/// <param name="Digits">All digits, with the sign.</param>
/// <param name="Decimals">How many of them stand after the comma; zeros at the end are not kept.</param>
internal readonly partial record struct DanishNumber(Int128 Digits, int Decimals)
{
    /// <summary>The most digits that are read; more are no figure of a council's.</summary>
    public const int MostDigits = 18;

    /// <summary>The number when it is a whole one.</summary>
    public Int128? Whole => Decimals == 0 ? Digits : null;

    /// <summary>Reads <c>33985</c>, <c>33.985</c>, <c>33 985</c>, <c>1.234,5</c> and <c>-3</c>; null for everything else.</summary>
    public static DanishNumber? Read(string text)
    {
        var match = Written().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        var decimals = match.Groups["decimals"].Value.TrimEnd('0');
        if (whole.Length + decimals.Length > MostDigits)
        {
            return null;
        }

        var digits = Int128.Parse(whole + decimals, NumberStyles.None, CultureInfo.InvariantCulture);
        return new DanishNumber(match.Groups["sign"].Success ? -digits : digits, decimals.Length);
    }

    // Points or spaces stand between groups of three, all of one kind: "33.98" is a slip or English, and is not guessed at.
    [GeneratedRegex(
        @"^(?<sign>[-−–])?(?<whole>[1-9][0-9]{0,2}(?<point>[. \u00A0\u2009\u202F])[0-9]{3}(?:\k<point>[0-9]{3})*|[0-9]+)(?:,(?<decimals>[0-9]+))?$"
    )]
    private static partial Regex Written();
}
