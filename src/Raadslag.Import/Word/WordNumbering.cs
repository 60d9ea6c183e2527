using System.Globalization;
using System.Text;
using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>Writes the numbers and bullets that Word draws but does not store: "1.1." of the third heading, say.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, Level[]> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _definitionOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Number, int Level), int> _restarts = [];
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Number, int Level)> _restarted = [];

    internal static WordNumbering Of(WordPackage package, List<WordRelation> relations)
    {
        var numbering = new WordNumbering();
        var part = relations
            .Find(static relation => relation.Type.EndsWith("/numbering", StringComparison.Ordinal))
            .Target;
        using var reader = part is null ? null : package.Read(part);

        while (reader?.Read() == true)
        {
            if (reader.IsWordElement && reader.LocalName == "abstractNum")
            {
                numbering.ReadDefinition(reader);
            }
            else if (reader.IsWordElement && reader.LocalName == "num")
            {
                numbering.ReadNumber(reader);
            }
        }

        return numbering;
    }

    /// <summary>The next label of the list, with a space after it: "- ", "2. ", "3.4. "; empty when it has none.</summary>
    internal string Next(string number, int level)
    {
        if (
            level is < 0 or >= Levels
            || !_definitionOf.TryGetValue(number, out var id)
            || !_definitions.TryGetValue(id, out var levels)
        )
        {
            return "";
        }

        var counts = _counts.TryGetValue(id, out var known) ? known : _counts[id] = new int[Levels];
        Count(number, level, levels, counts);

        if (levels[level].Format == "bullet")
        {
            return "- ";
        }

        var label = Label(levels, counts, level);
        return label.Length == 0 ? "" : label + " ";
    }

    private void Count(string number, int level, Level[] levels, int[] counts)
    {
        if (_restarts.TryGetValue((number, level), out var start) && _restarted.Add((number, level)))
        {
            counts[level] = start;
        }
        else
        {
            counts[level] = counts[level] == 0 ? levels[level].Start : counts[level] + 1;
        }

        Array.Clear(counts, level + 1, Levels - level - 1);
    }

    private static string Label(Level[] levels, int[] counts, int level)
    {
        var text = levels[level].Text;
        var label = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '%' && index + 1 < text.Length && text[index + 1] is >= '1' and <= '9')
            {
                var part = text[++index] - '1';
                label.Append(Written(counts[part] == 0 ? levels[part].Start : counts[part], levels[part].Format));
            }
            else
            {
                label.Append(text[index]);
            }
        }

        return label.ToString().Trim();
    }

    private static string Written(int number, string format) =>
        format switch
        {
            "lowerLetter" => Letters(number, 'a'),
            "upperLetter" => Letters(number, 'A'),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "upperRoman" => Roman(number),
            "none" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    // Word goes from z to aa, bb and on
    private static string Letters(int number, char first) =>
        number is < 1 or > 260 ? "" : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        var roman = new StringBuilder();
        var left = number is > 0 and < 4000 ? number : 0;
        foreach (
            var (value, letters) in (ReadOnlySpan<(int, string)>)
                [
                    (1000, "M"),
                    (900, "CM"),
                    (500, "D"),
                    (400, "CD"),
                    (100, "C"),
                    (90, "XC"),
                    (50, "L"),
                    (40, "XL"),
                    (10, "X"),
                    (9, "IX"),
                    (5, "V"),
                    (4, "IV"),
                    (1, "I"),
                ]
        )
        {
            for (; left >= value; left -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    private void ReadDefinition(XmlReader reader)
    {
        var levels = new Level[Levels];
        Array.Fill(levels, new Level("decimal", "", 1));
        _definitions[reader.WordAttribute("abstractNumId") ?? ""] = levels;

        var depth = reader.Depth;
        var level = 0;
        while (reader.ReadWithin(depth))
        {
            if (!reader.IsWordElement)
            {
                continue;
            }

            level = reader.LocalName == "lvl" ? Math.Clamp(reader.Number("ilvl") ?? 0, 0, Levels - 1) : level;
            levels[level] = reader.LocalName switch
            {
                "start" => levels[level] with { Start = reader.Number() ?? 1 },
                "numFmt" => levels[level] with { Format = reader.Val ?? "decimal" },
                "lvlText" => levels[level] with { Text = reader.Val ?? "" },
                _ => levels[level],
            };
        }
    }

    private void ReadNumber(XmlReader reader)
    {
        var number = reader.WordAttribute("numId") ?? "";
        var depth = reader.Depth;
        var level = 0;
        while (reader.ReadWithin(depth))
        {
            switch (reader.IsWordElement ? reader.LocalName : "")
            {
                case "abstractNumId":
                    _definitionOf[number] = reader.Val ?? "";
                    break;
                case "lvlOverride":
                    level = reader.Number("ilvl") ?? 0;
                    break;
                case "startOverride":
                    _restarts[(number, level)] = reader.Number() ?? 1;
                    break;
            }
        }
    }

    private readonly record struct Level(string Format, string Text, int Start);
}
