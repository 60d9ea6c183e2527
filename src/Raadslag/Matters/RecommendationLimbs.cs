using Raadslag.Texts;

namespace Raadslag.Matters;

/// <summary>Divides a recommendation into the limbs that a council follows or changes one by one.</summary>
internal static class RecommendationLimbs
{
    /// <summary>One for each point of its list; the whole is one when it has no list, and none when it is empty.</summary>
    public static List<RecommendationLimb> Of(PaperVersionId version, string recommendation)
    {
        var paragraphs = Paragraphs.Of(recommendation);
        var points = paragraphs.Select(WithoutMark).OfType<string>().ToArray();
        var limbs = points is [] && paragraphs is not [] ? [recommendation.Trim()] : points;
        return
        [
            .. limbs.Select(
                (text, place) =>
                    new RecommendationLimb
                    {
                        Paper = version,
                        Order = place + 1,
                        Text = text,
                    }
            ),
        ];
    }

    // "- at …" and "2. at …" without what they begin with; null for a paragraph outside the list
    private static string? WithoutMark(string paragraph)
    {
        var lines = paragraph.Split('\n');
        if (new MarkdownLine(lines[0]).Marker is not { IsEmpty: false, ContentColumn: var column })
        {
            return null;
        }

        var first = lines[0][(lines[0].TakeWhile(char.IsAsciiDigit).Count() + 1)..].Trim();
        // what is nested in it moves to the margin with it
        var nested = lines.Skip(1).Select(line => line[Math.Min(column, Indent(line))..]);
        return string.Join('\n', nested.Prepend(first)).TrimEnd();
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
