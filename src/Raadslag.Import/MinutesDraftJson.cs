using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Raadslag.Import;

/// <summary>Writes a draft as JSON, in the shape of <c>docs/minutes-draft.schema.json</c>.</summary>
public static class MinutesDraftJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The draft as indented JSON with Danish letters as they are.</summary>
    public static string Write(MinutesDraft draft)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            WriteDraft(json, draft);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteDraft(Utf8JsonWriter json, MinutesDraft draft)
    {
        json.WriteStartObject();
        json.WriteString("body", draft.Body);
        json.WriteString("kind", draft.Kind == DocumentKind.Agenda ? "agenda" : "minutes");
        json.WriteString("date", draft.Date?.ToString("yyyy-MM-dd", null));
        json.WriteString("start", draft.Start?.ToString("HH':'mm", null));
        json.WriteString("place", draft.Place);
        WriteArray(json, "participants", draft.Participants, WriteParticipant);
        WriteArray(json, "apologies", draft.Apologies, WriteParticipant);
        WriteArray(json, "sections", draft.Sections, WriteSection);
        WriteArray(json, "warnings", draft.Warnings, WriteWarning);
        WriteArray(
            json,
            "unread",
            draft.Lines.Zip(draft.Fates).Where(line => line.Second == LineFate.Unread),
            WriteUnread
        );
        WriteTotals(json, draft.Fates);
        json.WriteEndObject();
    }

    private static void WriteParticipant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("name", participant.Name);
        json.WriteString("party", participant.Party);
        json.WriteString("municipality", participant.Municipality);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, SectionDraft section)
    {
        json.WriteStartObject();
        json.WriteString("number", section.Number);
        json.WriteString("title", section.Title);
        WriteArray(json, "items", section.Items, WriteItem);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ItemDraft item)
    {
        json.WriteStartObject();
        json.WriteString("number", item.Number);
        json.WriteString("title", item.Title);
        json.WriteString("caseNumber", item.CaseNumber);
        WriteArray(json, "caseOfficers", item.CaseOfficers, WriteText);
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            json.WriteString(NameOf(kind), item.TextOf(kind));
        }

        WriteArray(json, "recommendationLimbs", item.RecommendationLimbs, WriteText);
        WriteArray(json, "attachments", item.AnnexMarks, WriteMark);
        WriteArray(json, "namedAnnexes", item.NamedAnnexes, WriteText);
        WriteArray(json, "links", item.Links, WriteLink);
        json.WriteEndObject();
    }

    private static void WriteMark(Utf8JsonWriter json, AnnexMark mark)
    {
        json.WriteStartObject();
        json.WriteString("part", mark.Part is { } part ? NameOf(part) : null);
        json.WriteNumber("line", mark.Line);
        json.WriteBoolean("marked", true);
        json.WriteString("text", mark.Text);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, LinkDraft link)
    {
        json.WriteStartObject();
        json.WriteString("text", link.Text);
        json.WriteString("url", link.Url);
        json.WriteEndObject();
    }

    private static void WriteWarning(Utf8JsonWriter json, ReadingWarning warning)
    {
        json.WriteStartObject();
        json.WriteString("code", JsonNamingPolicy.KebabCaseLower.ConvertName(warning.Code.ToString()));
        json.WriteNumber("line", warning.Line);
        json.WriteString("message", WarningPhrases.Sentence(warning));
        json.WriteEndObject();
    }

    private static void WriteUnread(Utf8JsonWriter json, (SourceLine Line, LineFate Fate) unread)
    {
        json.WriteStartObject();
        json.WriteNumber("line", unread.Line.Number);
        json.WriteString("text", unread.Line.Text);
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, IReadOnlyList<LineFate> fates)
    {
        json.WriteStartObject("lines");
        json.WriteNumber("total", fates.Count);
        json.WriteNumber("used", fates.Count(fate => fate == LineFate.Used));
        json.WriteNumber("setApart", fates.Count(fate => fate == LineFate.SetApart));
        json.WriteNumber("blank", fates.Count(fate => fate == LineFate.Blank));
        json.WriteNumber("unread", fates.Count(fate => fate == LineFate.Unread));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string text) => json.WriteStringValue(text);

    private static void WriteArray<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    private static string NameOf(PartKind kind) =>
        kind switch
        {
            PartKind.Background => "background",
            PartKind.Recommendation => "recommendation",
            PartKind.Presentation => "presentation",
            PartKind.Decision => "decision",
        };
}
