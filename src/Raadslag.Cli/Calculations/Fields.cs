using System.Text.Json;

namespace Raadslag.Cli.Calculations;

/// <summary>The fields of one object, with its name for complaints.</summary>
internal sealed record Fields(JsonElement Given, string What)
{
    public static Fields Of(JsonElement given, string what, params string[] known)
    {
        if (given.ValueKind is not JsonValueKind.Object)
        {
            throw new GivenException($"{what} skal stå i krøllede parenteser.");
        }

        foreach (var field in given.EnumerateObject().Select(field => field.Name))
        {
            if (!known.Contains(field))
            {
                throw new GivenException($"{what}: »{field}« kendes ikke. Der kan stå {string.Join(", ", known)}.");
            }
        }

        return new Fields(given, what);
    }

    public JsonElement? Find(string name) =>
        Given.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    public string Text(string name) =>
        Required(name) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new GivenException($"{What}: »{name}« skal være en tekst i anførselstegn.");

    public long Number(string name)
    {
        if (Required(name) is not { ValueKind: JsonValueKind.Number } number)
        {
            throw new GivenException($"{What}: »{name}« skal være et helt tal.");
        }

        var written = number.GetRawText();
        return number.TryGetInt64(out var whole) ? whole
            : written.All(sign => char.IsAsciiDigit(sign) || sign is '-')
                ? throw new GivenException($"{What}: »{name}« er {written}. Så stort kan det ikke være.")
            : throw new GivenException($"{What}: »{name}« er {written}. Skriv et helt tal uden punktum og e.");
    }

    public JsonElement.ArrayEnumerator Array(string name) =>
        Required(name) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray()
            : throw new GivenException($"{What}: »{name}« skal være en liste i kantede parenteser.");

    public string[] Texts(string name) =>
        [
            .. Array(name)
                .Select(text =>
                    text.ValueKind is JsonValueKind.String
                        ? text.GetString()!
                        : throw new GivenException($"{What}: »{name}« skal være tekster i anførselstegn.")
                ),
        ];

    /// <summary>A whole number of 32 bits.</summary>
    public int SmallNumber(string name) =>
        Number(name) is >= int.MinValue and <= int.MaxValue and var small
            ? (int)small
            : throw new GivenException($"{What}: »{name}« er {Number(name)}. Så stort kan det ikke være.");

    /// <summary>The same, or null when it is not there.</summary>
    public int? SmallNumberOrNull(string name) => Find(name) is null ? null : SmallNumber(name);

    private JsonElement Required(string name) => Find(name) ?? throw new GivenException($"{What}: »{name}« mangler.");
}
