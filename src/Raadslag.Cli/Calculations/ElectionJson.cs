using System.Globalization;
using System.Text.Json;
using Raadslag.Law.Elections;

namespace Raadslag.Cli.Calculations;

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

    /// <exception cref="GivenException">Something is missing, unknown or of another kind; the message says what.</exception>
    public static Election Read(JsonElement given)
    {
        var election = Fields.Of(given, "Valget", "method", "seats", "threshold", "lists", "lots");
        return new Election(
            Method(election),
            election.SmallNumber("seats"),
            [.. election.Array("lists").Select((list, i) => List(list, i + 1))]
        )
        {
            Threshold = election.Find("threshold") is { } share ? Threshold(share) : null,
            Lots = Lots(election),
        };
    }

    /// <summary>The field <c>method</c>.</summary>
    public static ApportionmentMethod Method(Fields given) => Method(given.Text("method"));

    /// <summary>The method of that name.</summary>
    public static ApportionmentMethod Method(string name) =>
        Methods.TryGetValue(name, out var known)
            ? known
            : throw new GivenException(
                $"Metoden »{name}« kendes ikke. Skriv en af disse: {string.Join(", ", Methods.Keys)}."
            );

    /// <summary>The field <c>lots</c>, which may be missing.</summary>
    public static IReadOnlyList<DrawnLot> Lots(Fields given) =>
        given.Find("lots") is null ? [] : [.. given.Array("lots").Select((lot, i) => Lot(lot, i + 1))];

    private static ElectionList List(JsonElement given, int number)
    {
        var list = Fields.Of(given, $"Liste nr. {number}", "id", "votes", "candidates", "alliance");
        return new ElectionList(list.Text("id"), list.Number("votes"))
        {
            Candidates = list.SmallNumberOrNull("candidates"),
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
            throw new GivenException(
                $"Spærregrænsen »{text}« kan ikke læses. Skriv den som en del af 1, for eksempel \"0.02\" for 2 %."
            );
        }

        return new Share(part, (long)System.Numerics.BigInteger.Pow(10, decimals.Length));
    }
}
