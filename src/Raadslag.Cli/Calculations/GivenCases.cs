using System.Text.Json;

namespace Raadslag.Cli.Calculations;

/// <summary>One calculation as given; or the sentence that says why it cannot be understood.</summary>
internal sealed record GivenCase<T>(T? Given, string? Complaint)
    where T : class;

/// <summary>What is wrong with what was given, in a sentence.</summary>
internal sealed class GivenException(string message) : Exception(message);

/// <summary>The calculations of a file: one, or many under <c>cases</c>.</summary>
internal sealed record GivenCases<T>(IReadOnlyList<GivenCase<T>> Cases, bool AreMany)
    where T : class
{
    /// <exception cref="GivenException">The text is not JSON, or holds neither one case nor many.</exception>
    public static GivenCases<T> Of(string text, Func<JsonElement, T> read)
    {
        using var document = Parse(text);
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root)
        {
            throw new GivenException("Det hele skal stå i krøllede parenteser: { \"method\": … }.");
        }

        if (!root.TryGetProperty("cases", out var cases))
        {
            return new GivenCases<T>([Case(root, read)], AreMany: false);
        }

        return cases.ValueKind is JsonValueKind.Array && root.EnumerateObject().Count() is 1
            ? new GivenCases<T>([.. cases.EnumerateArray().Select(one => Case(one, read))], AreMany: true)
            : throw new GivenException("»cases« skal være en liste i kantede parenteser og stå alene.");
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            var document = JsonDocument.Parse(
                text.TrimStart('\uFEFF'), // some editors mark the beginning of a file
                new JsonDocumentOptions { AllowDuplicateProperties = false }
            );
            ReadThrough(document.RootElement);
            return document;
        }
        catch (JsonException wrong)
        {
            throw new GivenException(
                wrong.LineNumber is { } line
                    ? $"Det er ikke JSON: der er en fejl i linje {line + 1}, tegn {wrong.BytePositionInLine + 1}."
                    : "Det er ikke JSON, eller noget står der to gange."
            );
        }
        catch (InvalidOperationException)
        {
            throw new GivenException(
                "En tekst har et halvt tegn (\\ud800 til \\udfff alene). Skriv tegnet selv i stedet."
            );
        }
    }

    // The library finds out about half characters only when it is asked for the text.
    private static void ReadThrough(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.String)
        {
            element.GetString();
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var one in element.EnumerateArray())
            {
                ReadThrough(one);
            }
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var field in element.EnumerateObject())
            {
                _ = field.Name;
                ReadThrough(field.Value);
            }
        }
    }

    private static GivenCase<T> Case(JsonElement given, Func<JsonElement, T> read)
    {
        try
        {
            return new GivenCase<T>(read(given), null);
        }
        catch (GivenException wrong)
        {
            return new GivenCase<T>(null, wrong.Message);
        }
    }
}
