using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Raadslag.Web.Tests.Rights;

/// <summary>Fills what an address takes with what leads to something.</summary>
internal static partial class RouteRequests
{
    private const string Token = "__RequestVerificationToken";

    // what no target has: any value will do
    private static readonly Dictionary<string, string> Anything = new(StringComparer.OrdinalIgnoreCase)
    {
        ["status:int"] = "404",
        ["number:casenumber"] = "SAG-2026-77431",
        ["name"] = "IBMPlexSans-Regular",
        ["address"] = "sag-to",
        ["**path"] = "noget/andet",
    };

    /// <summary>Fields that say something of their own, not what it is about; they are sent as they are here.</summary>
    public static IReadOnlyDictionary<string, string> Sayings { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["revision"] = "1",
            ["access"] = "Open",
            ["answer"] = "Take",
            ["state"] = "Taken",
            ["accent"] = "#112233",
            ["links"] = "#112233",
            ["isTreated"] = "true",
            ["on"] = "2026-11-11",
            ["planned"] = "2026-12-15",
            ["dueOn"] = "2026-12-15",
            ["mode"] = "Ask",
            ["q"] = "noget",
        };

    /// <summary>The address with its parts filled; null when the target does not lead there.</summary>
    public static string? AddressOf(RouteForm form, Target target)
    {
        var isFilled = true;
        var address = Part()
            .Replace(
                form.Route,
                part =>
                {
                    var name = part.Groups[1].Value.TrimEnd('?');
                    var key = name.Split(':')[0];
                    if (target.Values.TryGetValue(key, out var value) || Anything.TryGetValue(name, out value))
                    {
                        return value;
                    }

                    isFilled = false;
                    return "";
                }
            );
        return isFilled ? address : null;
    }

    /// <summary>The requests that a target makes of a handler.</summary>
    public static IEnumerable<Func<HttpRequestMessage>> Of(RouteForm form, Target target, string? token)
    {
        if (AddressOf(form, target) is not { } address)
        {
            yield break;
        }

        var asked = form.Fields.Where(field => field.IsAsked && !IsPart(form, field)).Select(Ask).OfType<string>();
        var query = string.Join(
            '&',
            form.Handler is { } handler && form.Method == HttpMethods.Get ? asked.Prepend($"handler={handler}") : asked
        );
        if (form.Method == HttpMethods.Get)
        {
            yield return () => new HttpRequestMessage(HttpMethod.Get, address);
            if (query != "")
            {
                yield return () => new HttpRequestMessage(HttpMethod.Get, $"{address}?{query}");
            }

            yield break;
        }

        yield return () =>
            new HttpRequestMessage(
                HttpMethod.Post,
                form.Handler is null ? address : $"{address}?handler={form.Handler}"
            )
            {
                Content = Content(form, target, token),
            };

        string? Ask(RouteField field) =>
            target.Values.TryGetValue(field.Key, out var value) ? $"{field.Name}={Uri.EscapeDataString(value)}" : null;
    }

    private static bool IsPart(RouteForm form, RouteField field) =>
        form.Route.Contains($"{{{field.Name}}}", StringComparison.OrdinalIgnoreCase)
        || form.Route.Contains($"{{{field.Name}:", StringComparison.OrdinalIgnoreCase);

    private static MultipartFormDataContent Content(RouteForm form, Target target, string? token)
    {
        var content = new MultipartFormDataContent();
        if (token is not null)
        {
            content.Add(new StringContent(token), Token);
        }

        foreach (var field in form.Fields)
        {
            if (field.IsFile)
            {
                content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes("Noget.")), field.Name, "noget.txt");
            }
            else if (ValueOf(field, target) is { } value)
            {
                content.Add(new StringContent(value), field.Name);
            }
        }

        // what a page takes from the form by itself
        foreach (
            var (name, value) in target.Values.Where(one => one.Key.StartsWith("items/", StringComparison.Ordinal))
        )
        {
            content.Add(new StringContent(value), name);
        }

        return content;
    }

    private static string? ValueOf(RouteField field, Target target)
    {
        if (target.Values.TryGetValue(field.Key, out var value) || Sayings.TryGetValue(field.Key, out value))
        {
            return value;
        }

        var type = Nullable.GetUnderlyingType(field.Type) ?? field.Type;
        return type == typeof(string) ? "Noget"
            : type == typeof(bool) ? "true"
            : type == typeof(int) ? "1"
            : type.IsEnum ? Enum.GetNames(type)[^1]
            : null;
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Part();
}
