using Raadslag.Bodies;
using Raadslag.Meetings;

namespace Raadslag.Search;

/// <summary>An item in the index: what a hit shows, and the words it is found by.</summary>
internal sealed class IndexEntry
{
    /// <summary>An <see cref="EntryNumber"/>.</summary>
    public required long Number { get; init; }

    public required MeetingId Meeting { get; init; }

    /// <summary>As printed; null for the meeting itself.</summary>
    public required string? ItemNumber { get; init; }

    public required OrganizationId Council { get; init; }

    public required string Section { get; init; }

    public required string Title { get; init; }

    public required string Decision { get; init; }

    public required string Body { get; init; }

    /// <summary>The words as written, folded, each with a space before and after.</summary>
    public required string Typed { get; set; }

    /// <summary>Their stems in the same order.</summary>
    public required string Stemmed { get; set; }

    /// <summary>Where the stems stand and how often, and words with hyphens as one.</summary>
    public required string Marks { get; set; }

    /// <summary>Of the stemmer that made the stems.</summary>
    public required string StemmerVersion { get; set; }

    /// <summary>Finds its words anew, by the stemmer of this version.</summary>
    public void Renew()
    {
        var words = IndexWords.Of(Title, Decision, Body);
        (Typed, Stemmed, Marks, StemmerVersion) = (words.Typed, words.Stemmed, words.Marks, DanishStemmer.Version);
    }
}
