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
        var digits = paragraph.TakeWhile(char.IsAsciiDigit).Count();
        return paragraph[digits..] is [var sign, ' ' or '\t', .. var rest] && IsMark(sign, digits) ? rest.Trim() : null;
    }

    private static bool IsMark(char sign, int digits) => digits > 0 ? sign is '.' or ')' : sign is '-' or '*' or '+';
}
