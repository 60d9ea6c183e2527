using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.People;

/// <summary>Two persons that may be one, with the names they have.</summary>
public sealed record AliasToDecide(AliasProposalId Id, Person Kept, Person Other);

/// <summary>Who may say that two persons are one: a secretary of a council where one of them is known.</summary>
public static class AliasProposals
{
    extension(RaadslagDb db)
    {
        /// <summary>
        /// The open proposals that the actor can decide. Each of the two is known to everybody, or from the actor's council.
        /// </summary>
        public async Task<IReadOnlyList<AliasToDecide>> AliasesToDecideAsync(
            Actor actor,
            CancellationToken cancellation
        )
        {
            var gate = await Gate.OfAsync(db, actor, cancellation);
            var proposals = await (
                from proposal in db.AliasProposals
                where proposal.State == ProposalState.Open
                join kept in db.People on proposal.Kept equals kept.Id
                join other in db.People on proposal.Other equals other.Id
                select new AliasToDecide(proposal.Id, kept, other)
            )
                .AsNoTracking()
                .ToListAsync(cancellation);
            PersonId[] people = [.. proposals.SelectMany(one => new[] { one.Kept.Id, one.Other.Id }).Distinct()];
            var known = await db.KnownAtAsync(people, cancellation);
            return
            [
                .. proposals.Where(one =>
                {
                    var (kept, other) = (known[one.Kept.Id].ToList(), known[one.Other.Id].ToList());
                    return IsTheirs(gate, [.. kept, .. other]) && IsKnown(gate, kept) && IsKnown(gate, other);
                }),
            ];
        }

        internal async Task<bool> ConcernsAsync(AliasProposal proposal, Actor actor, CancellationToken cancellation)
        {
            var known = await db.KnownAtAsync([proposal.Kept, proposal.Other], cancellation);
            return IsTheirs(
                await Gate.OfAsync(db, actor, cancellation),
                [.. known[proposal.Kept], .. known[proposal.Other]]
            );
        }

        // where each is known from: a document, on show or not, or a seat
        private async Task<ILookup<PersonId, KnownAt>> KnownAtAsync(
            IReadOnlyCollection<PersonId> people,
            CancellationToken cancellation
        )
        {
            var printed = await (
                from line in db.Participations
                where people.Contains(line.Person)
                join document in db.MeetingDocuments on line.Document equals document.Id
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                select new KnownAt(line.Person, meeting.Council, db.DocumentsOnShow.Contains(document.Id))
            )
                .Distinct()
                .ToListAsync(cancellation);
            var seated = await db
                .Memberships.Where(seat => people.Contains(seat.Person))
                .Select(seat => new KnownAt(seat.Person, seat.Organization, false))
                .ToListAsync(cancellation);
            return printed.Concat(seated).ToLookup(known => known.Person);
        }
    }

    private static bool IsTheirs(Gate gate, IReadOnlyList<KnownAt> known) =>
        gate.Lets(
            Deed.Write,
            Thing.Proposal,
            new Belonging { Councils = known.Select(one => one.Council).ToHashSet() }
        );

    private static bool IsKnown(Gate gate, IReadOnlyList<KnownAt> known) =>
        known.Any(one => one.IsShown || gate.Lets(Deed.Read, Thing.FiledDocument, one.Council));

    private sealed record KnownAt(PersonId Person, OrganizationId Council, bool IsShown);
}
