#pragma warning disable RS0030 // seeded: the same text each time, and nothing is decided by it
using System.Text;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>Texts that somebody could write to bring the program down: everything that grows, in every length, mixed.</summary>
internal static class HostileTexts
{
    private const int Longest = 400_000;

    private static readonly Func<Random, int, string>[] Kinds =
    [
        Table,
        TableInLists,
        (random, size) => Repeated(size, Pick(random, "> ", "> > ", "- ", "1. ", "> - ", "  * ", "\t")) + "ord",
        (random, size) => Lines(size, i => new string(' ', i % 400) + Pick(random, "- a", "1. b", "> c", "* d")),
        (random, size) => Repeated(size, Pick(random, "*a ", "**a_", "_a*", "***", "~~a", "`a", "``b`", "*a**b_")),
        (random, size) => Repeated(size, Pick(random, "[", "![", "](", "[a](", "[[a]", "<a", "<!--", "&lt;", "\\")),
        (random, size) => Repeated(size, Pick(random, "[a](b) ", "[a][b] ", "<http://a.dk> ", "![a](b) ", "[^1] ")),
        Definitions,
        (random, size) =>
            Repeated(size, Pick(random, "{{pkt: ", "{{pkt: a}} ", "{{dato}}", "{{", "}}", "{{{{pkt: b}}")),
        (random, size) => Lines(size, _ => Pick(random, "# a", "## b", "a\n===", "b\n---", "---", "***", "###### c")),
        (random, size) =>
            Repeated(
                size,
                Pick(
                    random,
                    "a\u0301\u0302\u0303",
                    "\u202Eabc\u202C",
                    "👩‍👩‍👧‍👦",
                    "\u2066x",
                    "ﷺ",
                    "\u00AD",
                    "\u200D"
                )
            ),
        (random, size) => Repeated(size, Pick(random, "x", "æ", "𝔘", "漢", "0", ".", "-", "\u00A0")),
        (random, size) => Lines(size, _ => Pick(random, "", " ", "a", "\t", "a  ", "\u2028")),
        (random, size) =>
            Repeated(size, Pick(random, "<div>", "<table><tr><td>", "<script>", "<b>", "&#x41;", "</p>", "<br>")),
        (random, size) => Lines(size, _ => Pick(random, "```", "~~~~", "    kode", "``` a", "> ```", ": forklaring")),
        (random, size) =>
            Repeated(
                size,
                Pick(random, "KKR vender tilbage med en sag. ", "Sag den 5. februar 2027. ", "1.1.1.1. ", "a) ")
            ),
    ];

    /// <summary>The text of a seed, always the same.</summary>
    public static string Of(int seed)
    {
        var random = new Random(seed);
        var parts = random.Next(4) == 0 ? 2 + random.Next(3) : 1;
        var size = Size(random) / parts;
        var text = string.Join(
            Pick(random, "\n\n", "\n", " ", "|"),
            Enumerable.Range(0, parts).Select(_ => Kinds[random.Next(Kinds.Length)](random, size))
        );
        return text.Length > Longest ? text[..Longest] : text;
    }

    /// <summary>The same text with something done to it here and there, as a second person would.</summary>
    public static string ChangedFrom(string text, int seed)
    {
        var random = new Random(seed);
        var changed = new StringBuilder(text);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            changed.Insert(random.Next(changed.Length + 1), Pick(random, "\n\n", " og ", "|", "\n- ", "*", "x"));
        }

        return changed.ToString();
    }

    /// <summary>HTML as a clipboard could hold it, just as bad.</summary>
    public static string HtmlOf(int seed)
    {
        var random = new Random(seed);
        var size = Size(random);
        var piece = Pick(
            random,
            "<div>",
            "<table><tr><td>",
            "<tr><td colspan=1000 rowspan=60000>a",
            "<ul><li>",
            "<b><i>a",
            "<p style='mso-list:l0 level9 lfo1'>a",
            "<a href='javascript:1'>b</a>",
            "<span>a</span>",
            "<td>a",
            "<p>|a|b|</p>",
            "<img src=data:image/png;base64,AAAA>",
            "<h1>a",
            "<pre>`",
            "&amp;lt;",
            "<!--[if a]>",
            "<br>"
        );
        return Pick(random, "", "<table>", "<ol>") + Repeated(size, piece);
    }

    private static int Size(Random random) => (int)Math.Pow(Longest, 0.3 + (0.7 * random.NextDouble()));

    private static string Table(Random random, int size)
    {
        var columns = (int)Math.Pow(size, random.NextDouble() * 0.8) + 1;
        var rows = size / Math.Max(columns, 4);
        var row = Pick(random, "|b", Repeated(columns * 2, "|b"), "| \\| `|` ", "b | c", "|");
        return $"{Repeated(columns * 2, "|a")}\n{Repeated(columns * 2, "|-")}\n{Lines(rows * (row.Length + 1), _ => row)}";
    }

    private static string TableInLists(Random random, int size)
    {
        var indent = new string(' ', 2 * random.Next(1, 20));
        return "- a\n" + string.Join('\n', Table(random, size / 2).Split('\n').Select(line => indent + line));
    }

    private static string Definitions(Random random, int size)
    {
        var address = $"[a]: http://{new string('x', size / 2)}";
        return $"{address}\n\n{Repeated(size / 2, Pick(random, "[a] ", "[a][a] ", "![a] "))}";
    }

    private static string Repeated(int size, string piece) =>
        new StringBuilder(size + piece.Length).Insert(0, piece, Math.Max(1, size / piece.Length)).ToString();

    private static string Lines(int size, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < size; i++)
        {
            text.Append(line(i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
