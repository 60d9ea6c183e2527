using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.People;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>Two things that may be one, and why the machine thinks so.</summary>
internal sealed record ShownProposal(Guid Id, string Reason, IReadOnlyList<ProposalSide> Sides);

/// <summary>One of the two, with the meetings it is known from.</summary>
internal sealed record ProposalSide(string Title, string Slug, IReadOnlyList<string> Places);

internal static class OpenProposals
{
    extension(RaadslagDb db)
    {
        /// <summary>Matters that may be one, the likeliest first.</summary>
        public async Task<IReadOnlyList<ShownProposal>> OpenMatterProposalsAsync(
            Actor actor,
            CancellationToken cancellation
        )
        {
            var proposals = await db.MattersToDecideAsync(actor, cancellation);
            var ids = proposals.SelectMany(proposal => new[] { proposal.Kept, proposal.Other }).Distinct().ToList();
            var treatments = await db
                .PublishedTreatments.Where(line => ids.Contains(line.Matter))
                .ToListAsync(cancellation);
            var sides = treatments
                .GroupBy(line => line.Matter)
                .ToDictionary(
                    matter => matter.Key,
                    matter => new ProposalSide(
                        matter.First().Title,
                        matter.First().Slug,
                        [.. matter.OrderBy(line => line.Date).Select(ProposalPhrases.Place)]
                    )
                );
            return
            [
                .. proposals
                    .Where(proposal => sides.ContainsKey(proposal.Kept) && sides.ContainsKey(proposal.Other))
                    .Select(proposal => new ShownProposal(
                        proposal.Id.Value,
                        ProposalPhrases.Reason(proposal),
                        [sides[proposal.Kept], sides[proposal.Other]]
                    )),
            ];
        }

        /// <summary>Persons that may be one.</summary>
        public async Task<IReadOnlyList<ShownProposal>> OpenAliasProposalsAsync(
            Actor actor,
            CancellationToken cancellation
        )
        {
            var proposals = await db.AliasesToDecideAsync(actor, cancellation);
            var slugs = proposals.SelectMany(proposal => new[] { proposal.Kept.Slug, proposal.Other.Slug }).ToHashSet();
            var meetings = (
                await db.PublishedParticipations.Where(line => slugs.Contains(line.Slug)).ToListAsync(cancellation)
            ).ToLookup(line => line.Slug);
            return
            [
                .. proposals.Select(proposal => new ShownProposal(
                    proposal.Id.Value,
                    ProposalPhrases.Names(proposal.Kept.Name, proposal.Other.Name),
                    [Side(proposal.Kept), Side(proposal.Other)]
                )),
            ];

            ProposalSide Side(Person person) =>
                new(
                    person.Name,
                    person.Slug,
                    [.. meetings[person.Slug].OrderBy(line => line.Date).Select(ProposalPhrases.Place)]
                );
        }
    }
}
