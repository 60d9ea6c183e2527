namespace Raadslag.Import.Prose;

/// <summary>A sentence and where it stands.</summary>
/// <param name="Text">Without surrounding blanks.</param>
/// <param name="First">The index of the line it begins on.</param>
/// <param name="Last">The index of the line it ends on.</param>
/// <param name="Block">The block it stands in.</param>
internal sealed record Sentence(string Text, int First, int Last, Block Block);

/// <summary>Splits text into sentences.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "bl.a",
        "ca",
        "dvs",
        "evt",
        "f.eks",
        "fx",
        "hhv",
        "inkl",
        "jf",
        "kl",
        "m.fl",
        "mia",
        "mio",
        "nr",
        "pct",
        "pkt",
        "pr",
        "stk",
        "vedr",
    };

    /// <summary>The sentences of a block in their order; a table has none.</summary>
    public static IEnumerable<Sentence> In(Block block)
    {
        var text = block.Text.Text;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at == text.Length - 1 || EndsAt(text, at))
            {
                var sentence = text[start..(at + 1)].Trim();
                if (sentence.Length > 0)
                {
                    yield return new Sentence(sentence, block.Text.LineAt(start), block.Text.LineAt(at), block);
                }

                start = at + 2 < text.Length ? at + 2 : at + 1;
            }
        }
    }

    private static bool EndsAt(string text, int at) =>
        text[at] is '.' or '!' or '?'
        && at + 2 < text.Length
        && text[at + 1] == ' '
        && (char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '”' or '»')
        && (text[at] != '.' || !IsAbbreviation(text, at));

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && dot - start < 12 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..dot];
        return Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]));
    }
}
