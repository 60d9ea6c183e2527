using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>A draft as JSON, with its lines, their fates and the warnings: what was read can be looked at again.</summary>
public static class DraftArchive
{
    private static readonly ArchivedDrafts Drafts = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters =
            {
                new JsonStringEnumConverter<DocumentKind>(),
                new JsonStringEnumConverter<LineFate>(),
                new JsonStringEnumConverter<PartKind>(),
                new JsonStringEnumConverter<WarningCode>(),
            },
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        }
    );

    /// <summary>Writes a draft; the same draft always gives the same text.</summary>
    public static string Write(MinutesDraft draft) => JsonSerializer.Serialize(draft, Drafts.MinutesDraft);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static MinutesDraft Read(string json) =>
        JsonSerializer.Deserialize(json, Drafts.MinutesDraft) ?? throw new JsonException("The archived draft is null.");
}

[JsonSerializable(typeof(MinutesDraft))]
internal sealed partial class ArchivedDrafts : JsonSerializerContext;
