using System.Text;
using System.Text.Unicode;

namespace Raadslag.Import.Text;

/// <summary>Mends lines whose bytes were read in the wrong encoding, here or by whoever made the file.</summary>
internal static class EncodingRepair
{
    /// <summary>
    /// Mends <paramref name="lines"/> in place and says so: once, at the first line, when every line with other
    /// letters than a to z needed the same; else at each line that did.
    /// </summary>
    internal static List<ReadingWarning> Repair(List<SourceLine> lines, bool isUtf8)
    {
        var warnings = new List<ReadingWarning>();
        var untouched = 0;

        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (Ascii.IsValid(line.Text))
            {
                continue;
            }

            var text = isUtf8 ? line.Text : AsUtf8(line.Text) ?? line.Text;
            // read as UTF-8 a line of a mixed file is as it should be; left as it was, Windows-1252 was the repair
            var isRepaired = !isUtf8 && ReferenceEquals(text, line.Text);
            var mended = Mojibake.Undo(text);
            isRepaired |= !ReferenceEquals(mended, text);

            lines[index] = ReferenceEquals(mended, line.Text) ? line : line with { Text = mended };
            untouched += isRepaired ? 0 : 1;
            if (isRepaired)
            {
                warnings.Add(new ReadingWarning(WarningCode.EncodingRepaired, line.Number, FirstOtherWord(mended)));
            }
        }

        return untouched == 0 && warnings.Count > 1 ? warnings[..1] : warnings;
    }

    private static string? AsUtf8(string line)
    {
        var bytes = TextDecoding.Windows1252.GetBytes(line);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static string FirstOtherWord(string line)
    {
        foreach (var word in line.Split(' '))
        {
            if (!Ascii.IsValid(word))
            {
                return word;
            }
        }

        return "";
    }
}
