using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Foundations;
using Raadslag.Publication;
using Raadslag.Publishing.Documents;
using Raadslag.Templates;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>What is published as files: documents in every form there is, each item alone, and lists of members.</summary>
internal static class PublishedFiles
{
    private const string Document = "/raad/{council}/moeder/{date}/{kind}";

    public static void MapPublishedFiles(this IEndpointRouteBuilder site)
    {
        site.MapGet($"{Document}.{{format}}", WholeAsync)
            .AllowAnonymous()
            .CacheOutput(PublicPages.Tag)
            .WithMetadata(new CostlyAttribute());
        site.MapGet($"{Document}/{{item}}.pdf", ItemAsync)
            .AllowAnonymous()
            .CacheOutput(PublicPages.Tag)
            .WithMetadata(new CostlyAttribute());
        site.MapGet("/raad/{council}/medlemmer.pdf", MembersAsync)
            .AllowAnonymous()
            .CacheOutput(PublicPages.Tag)
            .WithMetadata(new CostlyAttribute());
    }

    private static async Task<IResult> WholeAsync(
        string council,
        string date,
        string kind,
        string format,
        RaadslagDb db,
        CancellationToken cancellation
    )
    {
        var form = ExportFormat.All.FirstOrDefault(form => form.Name == format);
        return form is not null && await FindAsync(db, council, date, kind, cancellation) is { } document
            ? Answer(form.Write(document), form.MediaType, $"{council}-{date}-{kind}.{format}")
            : Results.NotFound();
    }

    private static async Task<IResult> ItemAsync(
        string council,
        string date,
        string kind,
        string item,
        RaadslagDb db,
        CancellationToken cancellation
    ) =>
        await FindAsync(db, council, date, kind, cancellation) is { } document
        && document.Record.Sections.Any(section => section.Items.Any(one => one.Anchor == item))
            ? Answer(MeetingPdf.WriteItem(document, item), "application/pdf", $"{council}-{date}-{kind}-{item}.pdf")
            : Results.NotFound();

    private static async Task<IResult> MembersAsync(
        string council,
        RaadslagDb db,
        CivilCalendar calendar,
        CancellationToken cancellation
    )
    {
        var found = await db
            .Organizations.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Slug == council, cancellation);
        if (found is null)
        {
            return Results.NotFound();
        }

        var today = calendar.Today();
        var members = await MembersShown.ReadAsync(db, found.Id, today, cancellation);
        var roll = new MemberRoll(
            found.Name,
            today,
            [
                .. members.Sitting.Select(member => new SeatOnRoll(
                    member.Name,
                    member.Membership.Kind.InDanish,
                    member.Membership.Party ?? "",
                    member.Municipality,
                    member.Substitute ?? ""
                )),
            ]
        );
        var made = new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return roll.Seats is []
            ? Results.NotFound()
            : Answer(
                MemberRollPdf.Write(roll, await db.TemplateOfAsync(found.Id, cancellation), made),
                "application/pdf",
                $"{council}-medlemmer.pdf"
            );
    }

    private static async Task<PublishedDocument?> FindAsync(
        RaadslagDb db,
        string council,
        string date,
        string kind,
        CancellationToken cancellation
    )
    {
        var found = await db.FindMeetingAsync(council, date, cancellation);
        return found.FirstOrDefault(one => one.Kind.InAddress == kind) is { } chosen
            ? await db.DocumentOfAsync(chosen.Id, cancellation)
            : null;
    }

    /// <summary>The file, or why it could not be made.</summary>
    public static IResult Answer(PrintResult result, string mediaType, string name) =>
        result switch
        {
            Printed printed => Results.File(printed.Content.ToArray(), mediaType, name),
            NotPrinted missing => Results.Text(
                DocumentPhrases.NotPrinted(missing),
                "text/plain; charset=utf-8",
                statusCode: StatusCodes.Status422UnprocessableEntity
            ),
            _ => throw new InvalidOperationException("There is no third result."),
        };
}
