namespace Raadslag.Publishing.Tests;

public sealed class MeetingJsonTests
{
    [Fact]
    public void A_record_comes_back_as_it_was()
    {
        var record = GivenMeeting.Minutes(
            GivenMeeting.Item("Tekst.", new PublishedAnnex("Bilag A", null, IsMarked: false, Line: null)) with
            {
                Links = [new("her", "https://example.dk/a")],
                Source = new SourcePlace(1, 2, 3),
            }
        );

        var json = MeetingJson.Write(record);

        Assert.Equivalent(record, MeetingJson.Read(json), strict: true);
        Assert.Equal(json, MeetingJson.Write(MeetingJson.Read(json)));
    }

    [Fact]
    public void Danish_letters_and_enums_are_readable()
    {
        var json = MeetingJson.Write(GivenMeeting.Minutes());

        Assert.StartsWith(
            """{"council":"KKR Sjælland","councilSlug":"kkr-sjaelland","kind":"Minutes","date":"2026-06-12",""",
            json,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("3.4", "punkt-3-4")]
    [InlineData("7a", "punkt-7a")]
    [InlineData("2.", "punkt-2")]
    [InlineData("", "punkt")]
    public void An_item_has_an_anchor_by_its_number(string number, string anchor) =>
        Assert.Equal(anchor, PublicAddresses.Anchor(number));
}
