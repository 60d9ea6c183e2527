using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>A corrected draft as the entities it is kept in, item by item in the document's order.</summary>
internal sealed record FiledDocument(
    MeetingDocument Document,
    IReadOnlyList<(AgendaItem Item, PaperVersion Paper)> Items
)
{
    public static FiledDocument Of(Filing filing)
    {
        var draft = filing.Draft;
        var document = filing.Waiting ?? Empty(filing);
        var items = new List<(AgendaItem, PaperVersion)>();
        foreach (var section in draft.Sections)
        {
            var filed = new AgendaSection
            {
                Id = AgendaSectionId.New(),
                Document = document.Id,
                Order = document.Sections.Count + 1,
                Number = section.Number,
                Title = section.Title,
            };
            document.Sections.Add(filed);
            foreach (var item in section.Items)
            {
                var paper = PaperOf(item);
                items.Add((ItemOf(item, filing.Access[items.Count], (filed.Id, paper.Id, items.Count + 1)), paper));
                filed.Items.Add(items[^1].Item1);
            }
        }

        return new FiledDocument(document, items);
    }

    /// <summary>The document without anything in it.</summary>
    public static MeetingDocument Empty(Filing filing) =>
        new()
        {
            Id = MeetingDocumentId.New(),
            Meeting = filing.Meeting.Id,
            Kind = filing.Draft.Kind,
            Version = filing.Version,
            Import = filing.Import,
        };

    private static PaperVersion PaperOf(ItemDraft item)
    {
        var id = PaperVersionId.New();
        return new PaperVersion
        {
            Id = id,
            Background = item.TextOf(PartKind.Background),
            Recommendation = item.TextOf(PartKind.Recommendation),
            Presentation = item.TextOf(PartKind.Presentation),
            Limbs =
            [
                .. item.RecommendationLimbs.Select(
                    (text, index) =>
                        new RecommendationLimb
                        {
                            Paper = id,
                            Order = index + 1,
                            Text = text,
                        }
                ),
            ],
        };
    }

    private static AgendaItem ItemOf(
        ItemDraft item,
        ItemAccess access,
        (AgendaSectionId Section, PaperVersionId Paper, int Order) place
    )
    {
        var id = AgendaItemId.New();
        return new AgendaItem
        {
            Id = id,
            Section = place.Section,
            Order = place.Order,
            Number = item.Number,
            Title = item.Title,
            CaseNumber = item.CaseNumber,
            CaseOfficers = string.Join('/', item.CaseOfficers),
            Paper = place.Paper,
            FirstLine = item.Lines.First,
            LastLine = item.Lines.Last,
            Page = item.Page,
            Access = access.Access,
            ClosedReason = access.ClosedReason,
            Decision = item.TextOf(PartKind.Decision) is { } decision
                ? new Decision
                {
                    Id = DecisionId.New(),
                    Item = id,
                    Text = decision,
                }
                : null,
            Attachments = AttachmentsOf(item, access, id),
        };
    }

    private static List<Attachment> AttachmentsOf(ItemDraft item, ItemAccess access, AgendaItemId id) =>
        [
            .. item
                .AnnexMarks.Select(mark => (AttachmentOrigin.Marked, mark.Text, Line: (int?)mark.Line))
                .Concat(item.NamedAnnexes.Select(name => (AttachmentOrigin.Named, Text: name, Line: (int?)null)))
                .Select(
                    (annex, index) =>
                        new Attachment
                        {
                            Id = AttachmentId.New(),
                            Item = id,
                            Order = index + 1,
                            Origin = annex.Item1,
                            Text = annex.Text,
                            Line = annex.Line,
                            Access = access.Annexes[index].Access,
                            ClosedReason = access.Annexes[index].ClosedReason,
                        }
                ),
        ];
}
