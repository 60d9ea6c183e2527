using System.Text.Json;
using Raadslag.Law.Allocation;

namespace Raadslag.Cli.Calculations;

/// <summary>Reads one allocation; what it does not know it refuses, so that nothing given is left out.</summary>
internal static class AllocationJson
{
    /// <exception cref="GivenException">Something is missing, unknown or of another kind; the message says what.</exception>
    public static AllocationByKey Read(JsonElement given)
    {
        var allocation = Fields.Of(given, "Fordelingen", "total", "method", "shares", "lots");
        return new AllocationByKey(
            ElectionJson.Method(allocation),
            allocation.SmallNumber("total"),
            [.. allocation.Array("shares").Select((share, i) => Share(share, i + 1))]
        )
        {
            Lots = ElectionJson.Lots(allocation),
        };
    }

    private static AllocationShare Share(JsonElement given, int number)
    {
        var share = Fields.Of(given, $"Andel nr. {number}", "id", "weight", "min", "max", "fixed");
        return new AllocationShare(share.Text("id"), share.Number("weight"))
        {
            Least = share.SmallNumberOrNull("min") ?? 0,
            Most = share.SmallNumberOrNull("max"),
            Fixed = share.SmallNumberOrNull("fixed"),
        };
    }
}
