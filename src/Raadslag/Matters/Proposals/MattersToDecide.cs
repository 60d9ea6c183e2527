using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Finds what a secretary can decide about matters that may be one.</summary>
public static class MattersToDecide
{
    extension(RaadslagDb db)
    {
        /// <summary>The open proposals that concern the actor's council, the likeliest first.</summary>
        public async Task<IReadOnlyList<MatterProposal>> MattersToDecideAsync(
            Actor actor,
            CancellationToken cancellation
        )
        {
            var rights = await ProposalRights.OfAsync(db, actor, cancellation);
            var open = await db
                .MatterProposals.AsNoTracking()
                .Where(proposal => proposal.State == ProposalState.Open)
                .OrderByDescending(proposal => proposal.TitleLikeness + proposal.TextLikeness)
                .ToListAsync(cancellation);
            var theirs = new List<MatterProposal>();
            foreach (var proposal in open)
            {
                if (await rights.ConcernsAsync(proposal, cancellation))
                {
                    theirs.Add(proposal);
                }
            }

            return theirs;
        }
    }
}
