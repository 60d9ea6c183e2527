using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>The forms as they stand on the pages, with one field changed.</summary>
internal static class HostileForms
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Those that change something.</summary>
    public static IEnumerable<IHtmlFormElement> On(IHtmlDocument page) =>
        page.Forms.Where(form => form.Method == "post");

    public static IReadOnlyList<string> FieldsOf(IHtmlFormElement form) =>
        [
            .. form
                .Elements.OfType<IElement>()
                .Select(field => field.GetAttribute("name"))
                .OfType<string>()
                .Where(name => name != Token)
                .Distinct(),
        ];

    /// <summary>Where its buttons send it, but to where nothing more could be sent after.</summary>
    public static IReadOnlyList<string> AddressesOf(IHtmlFormElement form, string path) =>
        [
            .. form.QuerySelectorAll("[formaction]")
                .Select(button => button.GetAttribute("formaction")!)
                .Prepend(form.GetAttribute("action") is { Length: > 0 } action ? action : path)
                .Where(address => !address.StartsWith("/log-ud", StringComparison.Ordinal))
                .Distinct(),
        ];

    /// <summary>The form as it stands, and the one field percent-encoded.</summary>
    public static StringContent Changed(IHtmlFormElement form, string changed, string encoded) =>
        Encoded(Fields(form, changed), changed, encoded, ValueOf);

    /// <summary>The form as somebody would have filled it in, and words in the one field.</summary>
    public static HttpContent FilledIn(IHtmlFormElement form, string changed, string words, byte[] file)
    {
        if (form.QuerySelector("input[type=file]") is not { } chosen)
        {
            return Encoded(Chosen(form, changed), changed, Uri.EscapeDataString(words), Likely);
        }

        var parts = new MultipartFormDataContent();
        foreach (var field in Chosen(form, changed).Where(field => field != chosen))
        {
            parts.Add(new StringContent(Likely(field)), field.GetAttribute("name")!);
        }

        var isFile = chosen.GetAttribute("name") == changed;
        parts.Add(new ByteArrayContent(file), chosen.GetAttribute("name")!, isFile ? $"{words}.pdf" : "fil.pdf");
        if (!isFile)
        {
            parts.Add(new StringContent(words), changed);
        }

        return parts;
    }

    private static StringContent Encoded(
        IEnumerable<IElement> fields,
        string changed,
        string encoded,
        Func<IElement, string> valueOf
    )
    {
        var pairs = fields
            .Select(field => (Name: field.GetAttribute("name")!, Value: valueOf(field)))
            .Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}")
            .Append($"{Uri.EscapeDataString(changed)}={encoded}");
        return new StringContent(string.Join('&', pairs), Encoding.UTF8, "application/x-www-form-urlencoded");
    }

    private static IEnumerable<IElement> Fields(IHtmlFormElement form, string but) =>
        form
            .Elements.OfType<IElement>()
            .Where(field => field.GetAttribute("name") is { Length: > 0 } name && name != but);

    private static IEnumerable<IElement> Chosen(IHtmlFormElement form, string but) =>
        Fields(form, but)
            .Where(field => field is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false });

    private static string ValueOf(IElement field) =>
        field switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => field.GetAttribute("value") ?? "",
        };

    private static string Likely(IElement field) =>
        ValueOf(field) is { Length: > 0 } value
            ? value
            : field switch
            {
                IHtmlSelectElement select => select
                    .QuerySelectorAll<IHtmlOptionElement>("option")
                    .LastOrDefault()
                    ?.Value
                    ?? "",
                IHtmlInputElement { Type: "date" } => "2026-09-01",
                IHtmlInputElement { Type: "email" } => $"ny{Guid.CreateVersion7():n}@example.org",
                IElement required when required.HasAttribute("required") => "Ord",
                _ => "",
            };
}
