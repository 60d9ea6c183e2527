using System.Globalization;
using System.Text;

namespace Raadslag.Foundations;

/// <summary>The part of an address that a person can read: ASCII letters, digits and single hyphens.</summary>
public static class Slug
{
    private const int LongestAddress = 80;

    /// <summary>Turns a title or a name into an address part; one without any letter becomes "x".</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            var ascii = letter switch
            {
                'æ' => "ae",
                'ø' or 'ö' => "oe",
                'å' => "aa",
                'ä' => "ae",
                'ü' => "ue",
                'ß' => "ss",
                _ => Plain(letter),
            };
            if (ascii.Length > 0)
            {
                slug.Append(ascii);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return Shortened(slug.ToString().Trim('-'));
    }

    /// <summary>The first of slug, slug-2, slug-3 … that is not taken.</summary>
    public static string FirstFree(string slug, Func<string, bool> isTaken)
    {
        var candidate = slug;
        for (var twin = 2; isTaken(candidate); twin++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{slug}-{twin}");
        }

        return candidate;
    }

    // é becomes e; what has no ASCII letter at its root becomes a hyphen
    private static string Plain(char letter)
    {
        // half of a letter that takes two, such as an emoji, has no root
        if (char.IsSurrogate(letter))
        {
            return "";
        }

        var root = letter.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.IsAsciiLetterOrDigit(root) ? root.ToString() : "";
    }

    private static string Shortened(string slug)
    {
        if (slug.Length == 0)
        {
            return "x";
        }

        if (slug.Length <= LongestAddress)
        {
            return slug;
        }

        var cut = slug.LastIndexOf('-', LongestAddress);
        return cut > LongestAddress / 2 ? slug[..cut] : slug[..LongestAddress].TrimEnd('-');
    }
}
