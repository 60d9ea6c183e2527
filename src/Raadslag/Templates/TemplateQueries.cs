using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Publishing.Documents;

namespace Raadslag.Templates;

/// <summary>Which template a council's documents are made with.</summary>
public static class TemplateQueries
{
    extension(RaadslagDb db)
    {
        /// <summary>The template as it is changed, with its revision; null for one who does not keep it.</summary>
        public async Task<(DocumentTemplate Template, int Revision)?> TemplateToChangeAsync(
            OrganizationId council,
            Actor actor,
            CancellationToken cancellation
        )
        {
            if (!await TemplateRules.KeepsAsync(db, actor, council, cancellation))
            {
                return null;
            }

            var stored = await db
                .CouncilTemplates.AsNoTracking()
                .SingleOrDefaultAsync(template => template.Council == council, cancellation);
            return (stored?.ToDocumentTemplate() ?? new DocumentTemplate(), stored?.Revision ?? 0);
        }

        /// <summary>The council's own template, or the usual one when it has none.</summary>
        public async Task<DocumentTemplate> TemplateOfAsync(OrganizationId council, CancellationToken cancellation) =>
            (
                await db
                    .CouncilTemplates.AsNoTracking()
                    .SingleOrDefaultAsync(template => template.Council == council, cancellation)
            )?.ToDocumentTemplate() ?? new DocumentTemplate();
    }
}
