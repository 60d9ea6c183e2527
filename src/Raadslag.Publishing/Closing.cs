using System.Text.RegularExpressions;

namespace Raadslag.Publishing;

/// <summary>Takes what is closed out of an item that is to be published: what is left says that it is closed, and why.</summary>
public static partial class Closing
{
    /// <summary>The item with its number and the reason, and nothing else.</summary>
    public static PublishedItem Of(PublishedItem item, string reason) =>
        new()
        {
            Anchor = item.Anchor,
            Number = item.Number,
            ClosedReason = reason,
            Title = "",
            CaseNumber = null,
            CaseOfficers = [],
            MatterSlug = null,
            Parts = [],
            RecommendationLimbs = [],
            Annexes = [],
            Links = [],
            Source = null,
        };

    /// <summary>
    /// The item with those of its annexes closed that have this text. The sentence beside a mark in the margin is open text
    /// and stays in it; a name is taken out of the texts and the links too.
    /// </summary>
    public static PublishedItem OfAnnex(PublishedItem item, string text, string reason)
    {
        var closed = item.Annexes.Where(annex => annex.ClosedReason is null && IsSame(annex.Text, text)).ToArray();
        var left = item with
        {
            Annexes =
            [
                .. item.Annexes.Select(annex =>
                    closed.Contains(annex)
                        ? new PublishedAnnex("", null, IsMarked: false, null) { ClosedReason = reason }
                        : annex
                ),
            ],
        };
        return closed is [] || Array.Exists(closed, annex => !annex.IsMarked) ? WithoutName(left, text) : left;
    }

    /// <summary>Whether two texts have the same letters and figures, whatever stands between them.</summary>
    public static bool IsSame(string one, string other) => Letters(one) == Letters(other);

    private static PublishedItem WithoutName(PublishedItem item, string name)
    {
        if (Letters(name) is "")
        {
            return item;
        }

        var parts = item.Parts.Select(part => part with { Markdown = Without(part.Markdown, name) }).ToArray();
        var before = string.Concat(item.Parts.Select(part => part.Markdown));
        var after = string.Concat(parts.Select(part => part.Markdown));
        return item with
        {
            Parts = parts,
            // the sentence beside another annex's mark may name it
            Annexes = [.. item.Annexes.Select(annex => annex with { Text = Without(annex.Text, name) })],
            RecommendationLimbs = [.. item.RecommendationLimbs.Select(limb => Without(limb, name))],
            Links =
            [
                .. item.Links.Where(link =>
                    !Names(link.Text, name) && (after.Contains(link.Url) || !before.Contains(link.Url))
                ),
            ],
        };
    }

    private static string Without(string markdown, string name)
    {
        if (!Names(markdown, name))
        {
            return markdown;
        }

        var words = Words().Matches(name).Select(word => Regex.Escape(word.Value));
        var printed = string.Join(@"[^\p{L}\p{Nd}]*", words);
        var linked = Regex.Replace(
            markdown,
            $@"\[[^\[\]]*{printed}[^\[\]]*\]\([^()\s]*\)",
            PublicationPhrases.ClosedAnnexInText,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
        var left = Regex.Replace(
            linked,
            printed,
            PublicationPhrases.ClosedAnnexInText,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );

        // whatever hides it from us does not hide it from who reads
        return Names(left, name) ? PublicationPhrases.ClosedAnnexInText : left;
    }

    private static bool Names(string text, string name) =>
        Letters(text).Contains(Letters(name), StringComparison.Ordinal)
        || Letters(MarkdownText.Plain(text)).Contains(Letters(name), StringComparison.Ordinal);

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
