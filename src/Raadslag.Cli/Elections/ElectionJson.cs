using System.Globalization;
using System.Text.Json;
using Raadslag.Law.Elections;

namespace Raadslag.Cli.Elections;

/// <summary>Reads one election; what it does not know it refuses, so that nothing given is left out.</summary>
internal static class ElectionJson
{
    /// <summary>The names of the methods in files.</summary>
    public static IReadOnlyDictionary<string, ApportionmentMethod> Methods { get; } =
        new Dictionary<string, ApportionmentMethod>(StringComparer.Ordinal)
        {
            ["dhondt"] = ApportionmentMethod.DHondt,
            ["sainte-lague"] = ApportionmentMethod.SainteLague,
            ["modified-sainte-lague"] = ApportionmentMethod.ModifiedSainteLague,
            ["adams"] = ApportionmentMethod.Adams,
            ["huntington-hill"] = ApportionmentMethod.HuntingtonHill,
            ["hare"] = ApportionmentMethod.LargestRemainderHare,
            ["droop"] = ApportionmentMethod.LargestRemainderDroop,
        };

    /// <exception cref="ElectionJsonException">Something is missing, unknown or of another kind; the message says what.</exception>
    public static Election Read(JsonElement given)
    {
        var election = Fields.Of(given, "Valget", "method", "seats", "threshold", "lists", "lots");
        var method = election.Text("method");
        return new Election(
            Methods.TryGetValue(method, out var known)
                ? known
                : throw new ElectionJsonException(
                    $"Metoden »{method}« kendes ikke. Skriv en af disse: {string.Join(", ", Methods.Keys)}."
                ),
            (int)Math.Clamp(election.Number("seats"), int.MinValue, int.MaxValue),
            [.. election.Array("lists").Select((list, i) => List(list, i + 1))]
        )
        {
            Threshold = election.Find("threshold") is { } share ? Threshold(share) : null,
            Lots = election.Find("lots") is null ? [] : [.. election.Array("lots").Select((lot, i) => Lot(lot, i + 1))],
        };
    }

    private static ElectionList List(JsonElement given, int number)
    {
        var list = Fields.Of(given, $"Liste nr. {number}", "id", "votes", "candidates", "alliance");
        return new ElectionList(list.Text("id"), list.Number("votes"))
        {
            Candidates = list.Find("candidates") is null
                ? null
                : (int)Math.Clamp(list.Number("candidates"), int.MinValue, int.MaxValue),
            Alliances = list.Find("alliance") is null ? [] : list.Texts("alliance"),
        };
    }

    private static DrawnLot Lot(JsonElement given, int number)
    {
        var lot = Fields.Of(given, $"Lodtrækning nr. {number}", "between", "winner");
        return new DrawnLot(lot.Texts("between"), lot.Text("winner"));
    }

    // "0.02" and 0.02 alike: the digits are what counts, not a floating point number
    private static Share Threshold(JsonElement given)
    {
        var text = given.ValueKind is JsonValueKind.String ? given.GetString()! : given.GetRawText();
        var parts = text.Split('.');
        var decimals = parts.Length is 2 ? parts[1] : "";
        if (
            parts.Length > 2
            || decimals.Length > 15
            || !long.TryParse(parts[0] + decimals, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
        )
        {
            throw new ElectionJsonException(
                $"Spærregrænsen »{text}« kan ikke læses. Skriv den som en del af 1, for eksempel \"0.02\" for 2 %."
            );
        }

        return new Share(part, (long)System.Numerics.BigInteger.Pow(10, decimals.Length));
    }

    /// <summary>The fields of one object, with its name for complaints.</summary>
    private sealed record Fields(JsonElement Given, string What)
    {
        public static Fields Of(JsonElement given, string what, params string[] known)
        {
            if (given.ValueKind is not JsonValueKind.Object)
            {
                throw new ElectionJsonException($"{what} skal stå i krøllede parenteser.");
            }

            foreach (var field in given.EnumerateObject().Select(field => field.Name))
            {
                if (!known.Contains(field))
                {
                    throw new ElectionJsonException(
                        $"{what}: »{field}« kendes ikke. Der kan stå {string.Join(", ", known)}."
                    );
                }
            }

            return new Fields(given, what);
        }

        public JsonElement? Find(string name) =>
            Given.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

        public string Text(string name) =>
            Required(name) is { ValueKind: JsonValueKind.String } text
                ? text.GetString()!
                : throw new ElectionJsonException($"{What}: »{name}« skal være en tekst i anførselstegn.");

        public long Number(string name) =>
            Required(name) is { ValueKind: JsonValueKind.Number } number
                ? number.TryGetInt64(out var whole)
                    ? whole
                    : throw new ElectionJsonException(
                        $"{What}: »{name}« er {number.GetRawText()}. Det skal være et helt tal, og så stort kan det ikke være."
                    )
                : throw new ElectionJsonException($"{What}: »{name}« skal være et helt tal.");

        public JsonElement.ArrayEnumerator Array(string name) =>
            Required(name) is { ValueKind: JsonValueKind.Array } array
                ? array.EnumerateArray()
                : throw new ElectionJsonException($"{What}: »{name}« skal være en liste i kantede parenteser.");

        public string[] Texts(string name) =>
            [
                .. Array(name)
                    .Select(text =>
                        text.ValueKind is JsonValueKind.String
                            ? text.GetString()!
                            : throw new ElectionJsonException($"{What}: »{name}« skal være tekster i anførselstegn.")
                    ),
            ];

        private JsonElement Required(string name) =>
            Find(name) ?? throw new ElectionJsonException($"{What}: »{name}« mangler.");
    }
}
