using System.Globalization;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>
/// A draft spread out as path and text, in the document's order: what is compared, and what corrections point at. Line
/// numbers are left out, so that the same text from another file is the same.
/// </summary>
internal static class DraftTexts
{
    public static OrderedDictionary<string, string> Of(MinutesDraft draft)
    {
        var texts = new OrderedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["body"] = draft.Body ?? "",
            ["kind"] = KindWord(draft.Kind),
            ["date"] = draft.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["start"] = draft.Start?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
            ["place"] = draft.Place ?? "",
        };
        AddPeople(texts, "participants", draft.Participants);
        AddPeople(texts, "apologies", draft.Apologies);
        foreach (var (key, section) in Keyed(draft.Sections, section => section.Number))
        {
            texts[$"sections/{key}/title"] = section.Title;
        }

        var closed = PrintedClosings.In(draft);
        foreach (var (key, item) in Keyed(draft.Sections.SelectMany(section => section.Items), item => item.Number))
        {
            AddItem(texts, $"items/{key}", item);
            AccessTexts.Add(texts, $"items/{key}", item, closed.Contains(item));
        }

        return texts;
    }

    /// <summary>Each with the key it has in paths: its printed number, "3.4~2" for the second of that number.</summary>
    public static IEnumerable<(string Key, T Value)> Keyed<T>(IEnumerable<T> values, Func<T, string?> number)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var printed = number(value) is { Length: > 0 } text ? text.Replace('/', '_') : "-";
            var key = printed;
            for (var twin = 2; !taken.Add(key); twin++)
            {
                key = string.Create(CultureInfo.InvariantCulture, $"{printed}~{twin}");
            }

            yield return (key, value);
        }
    }

    public static string KindWord(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Agenda => "agenda",
            DocumentKind.Minutes => "minutes",
        };

    public static string PartWord(PartKind kind) =>
        kind switch
        {
            PartKind.Background => "background",
            PartKind.Recommendation => "recommendation",
            PartKind.Presentation => "presentation",
            PartKind.Decision => "decision",
        };

    private static void AddPeople(
        OrderedDictionary<string, string> texts,
        string list,
        IReadOnlyList<Participant> people
    )
    {
        for (var i = 0; i < people.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{list}/{i + 1}");
            texts[$"{path}/name"] = people[i].Name;
            texts[$"{path}/party"] = people[i].Party ?? "";
            texts[$"{path}/municipality"] = people[i].Municipality ?? "";
        }
    }

    private static void AddItem(OrderedDictionary<string, string> texts, string path, ItemDraft item)
    {
        texts[$"{path}/number"] = item.Number;
        texts[$"{path}/title"] = item.Title;
        texts[$"{path}/caseNumber"] = item.CaseNumber ?? "";
        texts[$"{path}/caseOfficers"] = string.Join('/', item.CaseOfficers);
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            texts[$"{path}/{PartWord(kind)}"] = item.TextOf(kind) ?? "";
        }

        texts[$"{path}/recommendationLimbs"] = string.Join('\n', item.RecommendationLimbs);
        texts[$"{path}/attachments"] = string.Join('\n', item.AnnexMarks.Select(mark => mark.Text));
        texts[$"{path}/namedAnnexes"] = string.Join('\n', item.NamedAnnexes);
        texts[$"{path}/links"] = string.Join('\n', item.Links.Select(link => $"{link.Text} {link.Url}"));
    }
}
