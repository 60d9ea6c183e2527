using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Import;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Searching;

/// <summary>A search as it stands in an address: /soeg?q=budget&amp;raad=kkr-sjaelland&amp;aar=2026.</summary>
public sealed record SearchAddress
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "raad")]
    public string? Council { get; init; }

    [FromQuery(Name = "aar")]
    public int? Year { get; init; }

    [FromQuery(Name = "afsnit")]
    public string? Section { get; init; }

    [FromQuery(Name = "slags")]
    public string? Kind { get; init; }

    [FromQuery(Name = "side")]
    public int? Page { get; init; }

    internal DocumentKind? DocumentKind =>
        Enum.GetValues<DocumentKind>().Cast<DocumentKind?>().FirstOrDefault(kind => kind!.Value.InAddress == Kind);

    internal string Href
    {
        get
        {
            var query = new QueryBuilder { { "q", Text ?? "" } };
            Add(query, "raad", Council);
            Add(query, "aar", Year?.ToString(DanishDates.Culture));
            Add(query, "afsnit", Section);
            Add(query, "slags", Kind);
            Add(query, "side", Page?.ToString(DanishDates.Culture));
            return $"/soeg{query}";
        }
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query.Add(name, value);
        }
    }
}
