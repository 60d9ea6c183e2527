using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>A matter's treatment at one meeting, as far as lists need it.</summary>
internal sealed record TreatmentLine
{
    public required MatterId Matter { get; init; }

    public required string Title { get; init; }

    public required string Slug { get; init; }

    public required string? CaseNumber { get; init; }

    public required string Council { get; init; }

    public required DateOnly Date { get; init; }
}

/// <summary>A matter as it stands in a list.</summary>
internal sealed record MatterLine(string Title, string Slug, IReadOnlyList<string> Councils, DateOnly Latest)
{
    /// <summary>The matters of the lines, the one treated last first.</summary>
    public static IReadOnlyList<MatterLine> Of(IEnumerable<TreatmentLine> lines) =>
        [
            .. lines
                .GroupBy(line => line.Matter)
                .Select(matter => new MatterLine(
                    matter.First().Title,
                    matter.First().Slug,
                    [.. matter.Select(line => line.Council).Distinct().Order(DanishNames.Order)],
                    matter.Max(line => line.Date)
                ))
                .OrderByDescending(matter => matter.Latest)
                .ThenBy(matter => matter.Title, DanishNames.Order),
        ];
}

internal static class PublishedMatters
{
    extension(RaadslagDb db)
    {
        /// <summary>
        /// The published treatments of what is filed under a case number: by the item, or by an open text of the matter.
        /// </summary>
        public IQueryable<TreatmentLine> PublishedUnder(string number)
        {
            var written = db.MattersNumberedOpenly(number);
            return db.PublishedTreatments.Where(line => line.CaseNumber == number || written.Contains(line.Matter));
        }

        /// <summary>Every published treatment of every matter; none behind closed doors.</summary>
        public IQueryable<TreatmentLine> PublishedTreatments =>
            from consultation in db.Consultations
            join matter in db.Matters on consultation.Matter equals matter.Id
            join item in db.AgendaItems on consultation.Item equals item.Id
            where item.Access == Access.Open
            join section in db.AgendaSections on item.Section equals section.Id
            join snapshot in db.LeadingSnapshots on section.Document equals snapshot.Document
            join meeting in db.Meetings on snapshot.Meeting equals meeting.Id
            join council in db.Organizations on meeting.Council equals council.Id
            select new TreatmentLine
            {
                Matter = matter.Id,
                Title = matter.Title,
                Slug = matter.Slug,
                CaseNumber = item.CaseNumber,
                Council = council.Name,
                Date = meeting.Date,
            };
    }
}
