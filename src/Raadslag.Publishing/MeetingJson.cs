using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Raadslag.Publishing;

/// <summary>The published record as JSON: the same record always gives the same text.</summary>
public static class MeetingJson
{
    private static readonly PublishedRecords Records = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters =
            {
                new JsonStringEnumConverter<PublishedKind>(),
                new JsonStringEnumConverter<PublishedReview>(),
                new JsonStringEnumConverter<PublishedPartKind>(),
            },
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        }
    );

    /// <summary>Writes a record.</summary>
    public static string Write(MeetingRecord record) => JsonSerializer.Serialize(record, Records.MeetingRecord);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static MeetingRecord Read(string json) =>
        JsonSerializer.Deserialize(json, Records.MeetingRecord)
        ?? throw new JsonException("The published record is null.");
}

[JsonSerializable(typeof(MeetingRecord))]
internal sealed partial class PublishedRecords : JsonSerializerContext;
