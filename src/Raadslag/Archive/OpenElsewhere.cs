using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>
/// An item on show that stands open, itself or with an annex, though the same is closed in the meeting's other document.
/// </summary>
/// <param name="Kind">The document where it is open.</param>
/// <param name="Document">That document's version on show.</param>
/// <param name="Number">The item's number there.</param>
/// <param name="Title">Its title there.</param>
public sealed record OpenElsewhere(DocumentKind Kind, MeetingDocumentId Document, string Number, string Title);

public static class OpenElsewhereQuery
{
    extension(RaadslagDb db)
    {
        /// <summary>
        /// What this document on show closes and the meeting's other one does not, in that one's order. An item is known by
        /// its number and by its title, an annex by its text: rather one too many to look at than one too few.
        /// </summary>
        public async Task<IReadOnlyList<OpenElsewhere>> OpenElsewhereAsync(
            MeetingDocumentId document,
            CancellationToken cancellation
        )
        {
            var items = await (
                from own in db.MeetingDocuments
                where own.Id == document
                join snapshot in db.Snapshots on own.Meeting equals snapshot.Meeting
                where snapshot.IsCurrent
                join section in db.AgendaSections on snapshot.Document equals section.Document
                join item in db.AgendaItems on section.Id equals item.Section
                orderby item.Order
                select new Shown(
                    new OpenElsewhere(snapshot.Kind, snapshot.Document, item.Number, item.Title),
                    item.Access,
                    item.Attachments.Select(annex => new Annex(annex.Text, annex.Access)).ToList()
                )
            ).ToListAsync(cancellation);
            var here = items.Where(item => item.Item.Document == document).ToArray();
            return
            [
                .. items
                    .Where(item => item.Item.Document != document && Array.Exists(here, item.IsOpenWhere))
                    .Select(item => item.Item),
            ];
        }
    }

    private sealed record Annex(string Text, Access Access);

    private sealed record Shown(OpenElsewhere Item, Access Access, List<Annex> Annexes)
    {
        public bool IsOpenWhere(Shown closing) =>
            Access == Access.Open
            && (
                closing.Access == Access.Closed
                    ? Item.Number == closing.Item.Number || Closing.IsSame(Item.Title, closing.Item.Title)
                    : closing.Annexes.Exists(closed => closed.Access == Access.Closed && HasOpen(closed.Text))
            );

        private bool HasOpen(string annex) =>
            Annexes.Exists(own => own.Access == Access.Open && Closing.IsSame(own.Text, annex));
    }
}
