using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>
/// Writes what nobody sees in every field of every form that the pages show, the rest filled in as it should be. No column
/// of titles or names holds it afterwards, and no page sends it out as it is.
/// </summary>
public sealed partial class HiddenCharacterTests : IAsyncLifetime
{
    private const char Turned = '\u202E';
    private const char Bell = '\u0007';

    // texts of many lines, where it is kept and shown; and a draft, which keeps whatever is in it
    private static readonly string[] Texts =
    [
        "matters_draft.title",
        "matters_draft.background",
        "matters_draft.recommendation",
        "matters_draft.presentation",
        "matters_paper_version.background",
        "matters_paper_version.recommendation",
        "matters_paper_version.presentation",
        "matters_master_position.background",
        "matters_master_position.recommendation",
        "matters_master_position.presentation",
        "matters_recommendation_limb.text",
        "pretreatment_ladder_step.recommendation",
        "pretreatment_ladder_step.remarks",
        "pretreatment_reservation.text",
        // the parts of an item as they were corrected, in what is published of them and in the index
        "archive_correction.after",
        "publication_snapshot.record",
        "search_index_entry.body",
        // what a secretary has typed so far; it is refused when they confirm it
        "archive_pending_upload.corrections",
    ];

    private readonly Site _site = new();
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _refusing = [];
    private readonly HashSet<string> _tried = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task No_title_and_no_name_gets_a_character_that_nobody_sees_and_no_page_hides_one()
    {
        var file = await File.ReadAllBytesAsync(
            Path.Combine(Samples.Folder, "kkr-sjaelland/2026-03-20-referat.pdf"),
            Cancellation
        );
        foreach (var page in SitePages.All.Where(page => page.Visitor != Visitor.ReaderOfEmptySite))
        {
            foreach (var form in HostileForms.On(await _site.ReadAsync(page)))
            {
                await SendAsync(page, form, file);
            }
        }

        var stored = await StoredAsync();
        foreach (var page in SitePages.All.Where(page => page.Status != HttpStatusCode.InternalServerError))
        {
            await LookAtAsync(page.Path, await _site.GetAsync(page));
        }

        Assert.True(_faults is [], string.Join('\n', _faults));
        Assert.Equal([], await CorrectedNamesAsync());
        var names = stored.Except(Texts).Order(StringComparer.Ordinal);
        Assert.True(!names.Any(), string.Join(", ", names));
        // the walk has come as far as the tables, and to the forms for titles and names
        Assert.Contains("matters_draft.background", stored);
        Assert.True(_refusing.Count >= 8, string.Join(", ", _refusing));
    }

    private async Task SendAsync(SitePage page, IHtmlFormElement form, byte[] file)
    {
        foreach (var address in HostileForms.AddressesOf(form, _site.PathOf(page)))
        {
            foreach (var field in HostileForms.FieldsOf(form).Where(field => IsNew(page, address, field)))
            {
                var hidden = _tried.Count % 4 == 0 ? Bell : Turned;
                using var content = HostileForms.FilledIn(form, field, $"Skjult{hidden}tegn", file);
                var client = page.Visitor is Visitor.Reader ? _site.Filled.Client : _site.ClientOf(page.Visitor);
                await LookAtAsync($"{address} {field}", await client.PostAsync(address, content, Cancellation));
            }
        }
    }

    // the same form stands on many pages, and many times on some
    private bool IsNew(SitePage page, string address, string field) =>
        _tried.Add($"{page.Path} {address.Split('?').ElementAtOrDefault(1)} {Number().Replace(field, "1")}");

    [GeneratedRegex("[0-9][0-9.]*")]
    private static partial Regex Number();

    private async Task LookAtAsync(string what, HttpResponseMessage answer)
    {
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
        {
            _faults.Add($"{what}: {(int)answer.StatusCode}");
        }

        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return;
        }

        var html = await answer.Content.ReadAsStringAsync(Cancellation);
        if (
            html.Contains(Turned)
            || html.Contains(Bell)
            || html.Contains("&#x202E;", StringComparison.OrdinalIgnoreCase)
            || html.Contains("&#x7;", StringComparison.OrdinalIgnoreCase)
        )
        {
            _faults.Add($"{what}: hidden in the page");
        }

        if (WebUtility.HtmlDecode(html).Contains("tegn, der ikke kan ses (U+202E)", StringComparison.Ordinal))
        {
            _refusing.Add(what);
        }
    }

    // the places of titles, names and reasons
    private async Task<IReadOnlyList<string>> CorrectedNamesAsync()
    {
        await using var scope = _site.Filled.Services.CreateAsyncScope();
        var corrections = await scope
            .ServiceProvider.GetRequiredService<RaadslagDb>()
            .Corrections.ToListAsync(Cancellation);
        Assert.NotEmpty(corrections);
        return
        [
            .. corrections
                .Where(correction => correction.After.Contains(Turned) || correction.After.Contains(Bell))
                .Select(correction => correction.Path)
                .Where(path =>
                    path.Split('/')[^1] is not ("background" or "recommendation" or "presentation" or "decision")
                ),
        ];
    }

    // every column of text there is, so that a new one is in it
    private async Task<HashSet<string>> StoredAsync()
    {
        await using var scope = _site.Filled.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        var stored = new HashSet<string>();
        foreach (var column in db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns))
        {
            if (column.StoreType != "TEXT")
            {
                continue;
            }

            var (table, name) = (column.Table.Name, column.Name);
#pragma warning disable EF1002 // the names are the model's own
            var holds = await db
                .Database.SqlQueryRaw<int>(
                    $"""
                    select 1 as "Value" from "{table}" where instr("{name}", char(8238)) > 0 or instr("{name}", char(7)) > 0
                        or instr(lower("{name}"), '\u202e') > 0 or instr("{name}", '\u0007') > 0 limit 1
                    """
                )
                .ToListAsync(Cancellation);
#pragma warning restore EF1002
            if (holds is not [])
            {
                stored.Add($"{table}.{name}");
            }
        }

        return stored;
    }
}
