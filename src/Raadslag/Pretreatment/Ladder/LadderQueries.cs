using Raadslag.Bodies;
using Raadslag.Matters;

namespace Raadslag.Pretreatment;

/// <summary>What of the tables belongs to a council and to a matter's way.</summary>
public static class LadderQueries
{
    extension(RaadslagDb db)
    {
        /// <summary>The council of a body.</summary>
        public IQueryable<Organization> CouncilOf(BodyId body) =>
            db.Organizations.Where(known => known.Body == body && known.Kind == OrganizationKind.Council);

        /// <summary>The circles of a body.</summary>
        public IQueryable<Organization> CirclesOf(BodyId body) =>
            db.Organizations.Where(known => known.Body == body && known.Kind != OrganizationKind.Council);

        /// <summary>
        /// The steps of a matter to a council, in their order; also those of matters that were found to be the same.
        /// </summary>
        internal IQueryable<LadderStep> LadderOf(MatterId matter, OrganizationId council) =>
            db
                .LadderSteps.Where(step =>
                    step.Council == council
                    && db.Matters.Any(one => one.Id == step.Matter && (one.Id == matter || one.MergedInto == matter))
                )
                .OrderBy(step => step.Order)
                .ThenBy(step => step.Id);
    }
}
