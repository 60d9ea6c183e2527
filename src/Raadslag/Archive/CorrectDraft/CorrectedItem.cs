using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>An item with one field corrected.</summary>
internal static class CorrectedItem
{
    private static readonly char[] BetweenOfficers = ['/', ','];

    /// <summary>The item with the field's new text; null when an item has no such field.</summary>
    public static ItemDraft? With(ItemDraft item, string field, string text)
    {
        var trimmed = text.Trim();
        return field switch
        {
            "number" => item with { Number = trimmed },
            "title" => item with { Title = trimmed },
            "caseNumber" => item with { CaseNumber = trimmed.Length == 0 ? null : trimmed },
            "caseOfficers" => item with
            {
                CaseOfficers =
                [
                    .. trimmed.Split(
                        BetweenOfficers,
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    ),
                ],
            },
            _ => Enum.GetValues<PartKind>().Where(kind => DraftTexts.PartWord(kind) == field).ToArray() is [var kind]
                ? WithPart(item, kind, trimmed)
                : null,
        };
    }

    private static ItemDraft WithPart(ItemDraft item, PartKind kind, string markdown)
    {
        var parts = item.Parts.ToList();
        var place = parts.FindIndex(part => part.Kind == kind);
        if (place >= 0)
        {
            parts[place] = parts[place] with { Markdown = markdown };
        }
        else if (markdown.Length > 0)
        {
            // not printed: it has no heading of its own and no lines
            var before = parts.FindIndex(part => part.Kind > kind);
            var added = new PartDraft(kind, "", markdown, new LineRange(item.Lines.Last, item.Lines.Last));
            parts.Insert(before < 0 ? parts.Count : before, added);
        }

        return item with
        {
            Parts = parts,
            RecommendationLimbs = kind == PartKind.Recommendation ? Limbs(markdown) : item.RecommendationLimbs,
        };
    }

    // the bullets are the limbs; a text without bullets is one limb
    private static List<string> Limbs(string markdown)
    {
        var limbs = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            if (line is ['-' or '*', ' ', .. var first])
            {
                limbs.Add(first.Trim());
            }
            else if (limbs.Count > 0 && line.StartsWith("  ", StringComparison.Ordinal))
            {
                limbs[^1] = $"{limbs[^1]} {line.Trim()}";
            }
        }

        return limbs.Count == 0 && markdown.Length > 0 ? [markdown] : limbs;
    }
}
