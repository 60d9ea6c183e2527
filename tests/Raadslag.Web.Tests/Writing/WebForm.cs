using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Raadslag.Web.Tests.Writing;

/// <summary>A form of a page with what stands in its fields, to fill in and send as a browser without script does.</summary>
internal sealed class WebForm
{
    private readonly HttpClient _client;
    private readonly string _address;
    private readonly bool _hasParts;
    private readonly List<(string Name, string Value)> _fields;
    private (string Name, HttpContent Content, string FileName)? _file;

    private WebForm(HttpClient client, string address, bool hasParts, List<(string, string)> fields) =>
        (_client, _address, _hasParts, _fields) = (client, address, hasParts, fields);

    /// <summary>The form on a page, named by a selector of it or of the button that sends it.</summary>
    public static async Task<WebForm> OpenAsync(HttpClient client, string path, string selector) =>
        On(await RunningSite.ReadAsync(client, path), client, path, selector);

    public static WebForm On(IHtmlDocument page, HttpClient client, string path, string selector)
    {
        var found =
            page.QuerySelector(selector)
            ?? throw new InvalidOperationException(
                $"{path} has no {selector}: {page.QuerySelector("h1")?.TextContent}"
            );
        var form = found as IHtmlFormElement ?? (IHtmlFormElement)found.Closest("form")!;
        var encoding = found.GetAttribute("formenctype") ?? form.GetAttribute("enctype");
        var fields = form
            .Elements.Where(IsSent)
            .Select(field => (field.GetAttribute("name")!, ValueOf(field)))
            .ToList();
        if (found.GetAttribute("name") is { } name)
        {
            fields.Add((name, found.GetAttribute("value")!));
        }

        return new WebForm(
            client,
            found.GetAttribute("formaction") ?? form.GetAttribute("action") ?? path,
            encoding is "multipart/form-data",
            fields
        );
    }

    /// <summary>What stands in a field.</summary>
    public string this[string name] => _fields.Single(field => field.Name == name).Value;

    /// <summary>Writes in the field, or in each of the fields of this name.</summary>
    public WebForm Type(string name, params string[] values)
    {
        Assert.Contains(_fields, field => field.Name == name);
        _fields.RemoveAll(field => field.Name == name);
        _fields.AddRange(values.Select(value => (name, value)));
        return this;
    }

    /// <summary>Presses a button that has an answer of its own.</summary>
    public WebForm Press(string name, string value)
    {
        _fields.Add((name, value));
        return this;
    }

    /// <summary>Chooses a file.</summary>
    public WebForm Choose(string fileName, byte[] bytes) => Choose(fileName, new ByteArrayContent(bytes));

    public WebForm Choose(string fileName, HttpContent content)
    {
        Assert.True(_hasParts, "The form sends no files.");
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        _file = ("file", content, fileName);
        return this;
    }

    public Task<HttpResponseMessage> SendAsync() => SendToAsync(_address);

    /// <summary>Sends what the form holds to another address, as the script of the page does.</summary>
    public async Task<HttpResponseMessage> SendToAsync(string address) =>
        await _client.PostAsync(address, _hasParts ? Parts() : Pairs(), TestContext.Current.CancellationToken);

    private FormUrlEncodedContent Pairs() => new(_fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    // the file stands before some of the fields, among them the token, as it does on our pages
    private MultipartFormDataContent Parts()
    {
        var parts = new MultipartFormDataContent();
        if (_file is { } file)
        {
            parts.Add(file.Content, file.Name, file.FileName);
        }

        foreach (var (name, value) in _fields)
        {
            parts.Add(new StringContent(value), name);
        }

        return parts;
    }

    private static bool IsSent(IElement field) =>
        field.GetAttribute("name") is { Length: > 0 }
        && field switch
        {
            IHtmlInputElement { Type: "file" } or IHtmlButtonElement => false,
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked,
            _ => true,
        };

    private static string ValueOf(IElement field) =>
        field switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => "",
        };
}
