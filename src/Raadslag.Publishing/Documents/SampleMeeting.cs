namespace Raadslag.Publishing.Documents;

/// <summary>A meeting that never was, to see a template with where no meeting is published yet.</summary>
public static class SampleMeeting
{
    private static readonly Lazy<MeetingRecord> Record = new(Read);

    /// <summary>The minutes of such a meeting in a council.</summary>
    public static MeetingRecord In(string council, string slug) =>
        Record.Value with
        {
            Council = council,
            CouncilSlug = slug,
        };

    private static MeetingRecord Read()
    {
        const string Name = "Raadslag.Publishing.Documents.sample-meeting.json";
        using var resource = typeof(SampleMeeting).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(resource);
        return MeetingJson.Read(reader.ReadToEnd());
    }
}
