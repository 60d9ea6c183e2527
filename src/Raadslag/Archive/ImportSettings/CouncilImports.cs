using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Archive;

/// <summary>Whether a council's documents are published as they are imported.</summary>
public sealed record CouncilImports(OrganizationId Council, string Name, string Slug, bool PublishesAtOnce);

public static class CouncilImportsQuery
{
    extension(RaadslagDb db)
    {
        /// <summary>Of the councils whose secretary the actor is.</summary>
        public async Task<IReadOnlyList<CouncilImports>> ImportSettingsAsync(
            Actor actor,
            CancellationToken cancellation
        )
        {
            var own = await SecretaryRule.CouncilsAsync(db, actor, cancellation);
            return await (
                from council in db.Organizations
                where own.Contains(council.Id)
                join setting in db.ImportSettings on council.Id equals setting.Council into settings
                from setting in settings.DefaultIfEmpty()
                orderby council.Slug
                select new CouncilImports(
                    council.Id,
                    council.Name,
                    council.Slug,
                    setting != null && setting.PublishesAtOnce
                )
            ).ToListAsync(cancellation);
        }
    }
}
