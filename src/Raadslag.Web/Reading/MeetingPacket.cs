using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Bodies;
using Raadslag.Publication;
using Raadslag.Publishing.Documents;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>A published document with the annexes of its items as one file, for the council's own secretary.</summary>
internal static class MeetingPacket
{
    public static void MapMeetingPacket(this IEndpointRouteBuilder site) =>
        site.MapGet("/raad/{council}/moeder/{date}/{kind}/samlet.pdf", PacketAsync)
            .RequireAuthorization(policy => policy.RequireRole(Roles.CouncilSecretary))
            .WithMetadata(new CostlyAttribute());

    /// <summary>Whether they may have the packet of a council's meeting.</summary>
    public static async Task<bool> MayHavePacketAsync(
        this RaadslagDb db,
        ClaimsPrincipal user,
        OrganizationId council,
        CancellationToken cancellation
    ) => user.IsInRole(Roles.CouncilSecretary) && await db.MayReadFiledAsync(user.AsActor, council, cancellation);

    private static async Task<IResult> PacketAsync(
        string council,
        string date,
        string kind,
        RaadslagDb db,
        HttpContext http,
        CancellationToken cancellation
    )
    {
        var place = await db.Organizations.SingleOrDefaultAsync(one => one.Slug == council, cancellation);
        if (place is null)
        {
            return Results.NotFound();
        }

        if (!await db.MayHavePacketAsync(http.User, place.Id, cancellation))
        {
            return Results.Forbid();
        }

        var found = await db.FindMeetingAsync(council, date, cancellation);
        if (found.FirstOrDefault(one => one.Kind.InAddress == kind) is not { } chosen)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var document = await db.DocumentOfAsync(chosen.Id, cancellation);
        var annexes = await db.AnnexesOfAsync(document.Record, place.Id, cancellation);
        return PublishedFiles.Answer(
            PacketPdf.Write(document, annexes).Document,
            "application/pdf",
            $"{council}-{date}-{kind}-samlet.pdf"
        );
    }
}
