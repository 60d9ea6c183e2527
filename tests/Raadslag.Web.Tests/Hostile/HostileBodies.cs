using System.Net.Http.Headers;
using System.Text;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>What is sent with a POST: forms with what nobody types in them, and what is no form at all.</summary>
internal static class HostileBodies
{
    private const string Token = "__RequestVerificationToken";
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>A form in which every field says the same.</summary>
    public static HttpContent Filled(IEnumerable<string> fields, string encoded, string token, int times = 1) =>
        Bytes(
            string.Join(
                '&',
                fields
                    .SelectMany(field => Enumerable.Repeat($"{Uri.EscapeDataString(field)}={encoded}", times))
                    .Append($"{Token}={Uri.EscapeDataString(token)}")
            ),
            Form
        );

    /// <summary>The same as parts, with a file.</summary>
    public static HttpContent Parts(IEnumerable<string> fields, string text, string token)
    {
        var parts = new MultipartFormDataContent
        {
            { new ByteArrayContent([0x25, 0x50, 0x44, 0x46, 0, 0xFF]), "file", "a\0\u202Eb.pdf" },
            { new StringContent(token), Token },
        };
        foreach (var field in fields)
        {
            parts.Add(new StringContent(text), field);
        }

        return parts;
    }

    /// <summary>What is no form, each with its name.</summary>
    public static IEnumerable<(string Name, HttpContent Content)> Broken()
    {
        yield return ("no body", new ByteArrayContent([]));
        yield return ("JSON", Bytes("{\"title\":null}", "application/json"));
        yield return ("JSON cut off", Bytes("{\"title\":", "application/json"));
        yield return ("plain text", Bytes("title=x", "text/plain"));
        yield return ("bytes that are no form", Bytes("\0\0%zz%&&==&=%", Form));
        yield return ("forged token", Bytes($"{Token}=CfDJ8AAAA", Form));
        yield return ("doubled token", Bytes($"{Token}=a&{Token}=b", Form));
        yield return ("another character set", Bytes("title=%E6", $"{Form}; charset=utf-16"));
        yield return ("an unknown character set", Bytes("title=%E6", $"{Form}; charset=findes-ikke"));
        yield return ("parts without boundary", Bytes("--x\r\n", "multipart/form-data"));
        yield return ("parts that break off", Bytes("--x\r\nContent-Disp", "multipart/form-data; boundary=x"));
        yield return (
            "a part without a name",
            Bytes("--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n", "multipart/form-data; boundary=x")
        );
        yield return (
            "a boundary without end",
            Bytes("--x\r\n\r\n", $"multipart/form-data; boundary={new string('b', 500)}")
        );
        yield return (
            "very many fields",
            Bytes(string.Join('&', Enumerable.Range(0, 5_000).Select(i => $"f{i}=1")), Form)
        );
    }

    private static ByteArrayContent Bytes(string text, string type)
    {
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
