using System.Text;
using Microsoft.EntityFrameworkCore;
using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Search;

/// <summary>Keeps the index in step with what is published.</summary>
public sealed class SearchIndex(RaadslagDb db)
{
    private const int RenewedAtOnce = 500;

    // an index row must hold it
    private const int LongestSection = 200;

    /// <summary>
    /// Puts these rows in the place of all that the meeting's agenda, or its minutes, has; none takes it out of the index.
    /// The next save stores it, in one transaction with what is published.
    /// </summary>
    public async Task ReplaceAsync(
        MeetingId meeting,
        DocumentKind kind,
        IReadOnlyList<SearchRow> rows,
        CancellationToken cancellation
    )
    {
        await db.Set<FacetLabel>().LoadAsync(cancellation);
        var labels = db.Set<FacetLabel>().Local.ToList(); // once: to ask for it compares everything tracked
        var both = await db.Set<IndexEntry>().Where(entry => entry.Meeting == meeting).ToListAsync(cancellation);
        var former = both.Where(entry => new EntryNumber(entry.Number).Kind == kind)
            .ToDictionary(entry => entry.Number);

        foreach (var row in rows)
        {
            var entry = Entry(meeting, kind, row, labels);
            if (former.Remove(entry.Number, out var same))
            {
                db.Entry(same).CurrentValues.SetValues(entry);
            }
            else
            {
                db.Add(entry);
            }
        }

        db.RemoveRange(former.Values);
    }

    /// <summary>
    /// Stems again what an earlier stemmer has stemmed, and saves. Returns how many entries that were; none on most starts.
    /// </summary>
    public async Task<int> RenewAsync(CancellationToken cancellation)
    {
        var renewed = 0;

        while (
            await db.Set<IndexEntry>()
                .Where(entry => entry.StemmerVersion != DanishStemmer.Version)
                .OrderBy(entry => entry.Number)
                .Take(RenewedAtOnce)
                .ToListAsync(cancellation)
                is [_, ..] outdated
        )
        {
            outdated.ForEach(entry => entry.Renew());
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
            renewed += outdated.Count;
        }

        return renewed;
    }

    private IndexEntry Entry(MeetingId meeting, DocumentKind kind, SearchRow row, List<FacetLabel> labels)
    {
        var section = Clean(row.Section.Length > LongestSection ? row.Section[..LongestSection] : row.Section);
        var number = EntryNumber.Of(
            kind,
            row,
            Label(labels, LabeledFacet.Council, row.Council.ToString()),
            Label(labels, LabeledFacet.Section, section)
        );
        var entry = new IndexEntry
        {
            Number = number.Value,
            Meeting = meeting,
            ItemNumber = row.ItemNumber,
            Council = row.Council,
            Section = section,
            Title = Clean(row.Title),
            Decision = Clean(row.Decision),
            Body = Clean(row.Body),
            Typed = "",
            Stemmed = "",
            Marks = "",
            StemmerVersion = "",
        };
        entry.Renew();
        return entry;
    }

    private int Label(List<FacetLabel> labels, LabeledFacet facet, string value)
    {
        var ofFacet = labels.Where(label => label.Facet == facet);
        if (ofFacet.FirstOrDefault(label => label.Value == value) is { } known)
        {
            return known.Number;
        }

        var label = new FacetLabel
        {
            Facet = facet,
            Number = ofFacet.Select(other => other.Number + 1).DefaultIfEmpty(0).Max(),
            Value = value,
        };
        labels.Add(label);
        db.Add(label);
        return label.Number;
    }

    // PostgreSQL takes neither a zero nor half a character
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value is 0 ? " " : rune.ToString()))
            .Normalize(NormalizationForm.FormC);
}
