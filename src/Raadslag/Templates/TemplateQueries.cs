using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Publishing.Documents;

namespace Raadslag.Templates;

/// <summary>Which template a council's documents are made with.</summary>
public static class TemplateQueries
{
    extension(RaadslagDb db)
    {
        /// <summary>The council's own template, or the usual one when it has none.</summary>
        public async Task<DocumentTemplate> TemplateOfAsync(OrganizationId council, CancellationToken cancellation) =>
            (
                await db
                    .CouncilTemplates.AsNoTracking()
                    .SingleOrDefaultAsync(template => template.Council == council, cancellation)
            )?.ToDocumentTemplate() ?? new DocumentTemplate();
    }
}
