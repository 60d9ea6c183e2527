using System.Text.Json;
using Raadslag.Law.Elections;

namespace Raadslag.Cli.Elections;

/// <summary>One election as given; or the sentence that says why it cannot be understood.</summary>
internal sealed record ElectionCase(Election? Election, string? Complaint);

/// <summary>What is wrong with a whole file.</summary>
internal sealed class ElectionJsonException(string message) : Exception(message);

/// <summary>The elections of a file: one, or many under <c>cases</c>.</summary>
internal sealed record ElectionCases(IReadOnlyList<ElectionCase> Elections, bool AreMany)
{
    /// <exception cref="ElectionJsonException">The text is not JSON, or holds neither an election nor cases.</exception>
    public static ElectionCases Of(string text)
    {
        using var document = Parse(text);
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root)
        {
            throw new ElectionJsonException(
                "Valget skal stå i krøllede parenteser: { \"method\": …, \"seats\": …, \"lists\": … }."
            );
        }

        if (!root.TryGetProperty("cases", out var cases))
        {
            return new ElectionCases([Case(root)], AreMany: false);
        }

        return cases.ValueKind is JsonValueKind.Array && root.EnumerateObject().Count() is 1
            ? new ElectionCases([.. cases.EnumerateArray().Select(Case)], AreMany: true)
            : throw new ElectionJsonException("»cases« skal være en liste af valg og stå alene.");
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException wrong)
        {
            throw new ElectionJsonException(
                wrong.LineNumber is { } line
                    ? $"Det er ikke JSON: der er en fejl i linje {line + 1}, tegn {wrong.BytePositionInLine + 1}."
                    : "Det er ikke JSON, eller noget står der to gange."
            );
        }
    }

    private static ElectionCase Case(JsonElement given)
    {
        try
        {
            return new ElectionCase(ElectionJson.Read(given), null);
        }
        catch (ElectionJsonException wrong)
        {
            return new ElectionCase(null, wrong.Message);
        }
    }
}
