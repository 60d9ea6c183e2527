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

    public long Number(string name) =>
        Required(name) is { ValueKind: JsonValueKind.Number } number
            ? number.TryGetInt64(out var whole)
                ? whole
                : throw new GivenException(
                    $"{What}: »{name}« er {number.GetRawText()}. Det skal være et helt tal, og så stort kan det ikke være."
                )
            : throw new GivenException($"{What}: »{name}« skal være et helt tal.");

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

    /// <summary>A whole number; what is beyond all limits is cut off there, and refused by the calculation.</summary>
    public int SmallNumber(string name) => (int)Math.Clamp(Number(name), int.MinValue, int.MaxValue);

    /// <summary>The same, or null when it is not there.</summary>
    public int? SmallNumberOrNull(string name) => Find(name) is null ? null : SmallNumber(name);

    private JsonElement Required(string name) => Find(name) ?? throw new GivenException($"{What}: »{name}« mangler.");
}
