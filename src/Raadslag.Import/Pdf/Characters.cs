using System.Text;

namespace Raadslag.Import.Pdf;

/// <summary>Turns what a PDF's fonts say a letter is into the letter a person would type.</summary>
internal static class Characters
{
    internal static string Plain(string value)
    {
        if (value is [var single])
        {
            return PlainOf(single) ?? value;
        }

        var plain = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (PlainOf(character) is { } replacement)
            {
                plain.Append(replacement);
            }
            else
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }

    /// <summary>Letters and accents that were printed one over the other become one letter.</summary>
    internal static string Composed(string text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F')
            {
                return text.Normalize(NormalizationForm.FormC);
            }
        }

        return text;
    }

    private static string? PlainOf(char character) =>
        character switch
        {
            >= ' ' and < '\u007F' => null,
            '\u00AD' or '\u2010' or '\u2011' => "-",
            '\u00A0' or '\u2002' or '\u2003' or '\u2007' or '\u2009' or '\u202F' or '\t' => " ",
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            '\uFB03' => "ffi",
            '\uFB04' => "ffl",
            '\uFB05' or '\uFB06' => "st",
            // bullets of Symbol and Wingdings
            '\uF0B7' or '\uF0A7' or '\uF0A8' or '\uF06E' => "•",
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
            < ' ' => "",
            _ => null,
        };
}
