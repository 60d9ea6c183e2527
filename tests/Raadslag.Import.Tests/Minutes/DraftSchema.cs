using System.Text.Json;
using System.Text.RegularExpressions;

namespace Raadslag.Import.Tests.Minutes;

/// <summary>Checks JSON against the few words of JSON Schema that docs/minutes-draft.schema.json uses.</summary>
internal sealed class DraftSchema(JsonElement root)
{
    private static readonly HashSet<string> Known =
    [
        "$schema",
        "title",
        "description",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "const",
        "pattern",
        "minimum",
        "$ref",
        "$defs",
    ];

    public IEnumerable<string> Faults(JsonElement value) => Faults(root, value, "$");

    /// <summary>The codes that the schema allows a warning to have.</summary>
    public string[] WarningCodes() =>
        [
            .. root.GetProperty("$defs")
                .GetProperty("warning")
                .GetProperty("properties")
                .GetProperty("code")
                .GetProperty("enum")
                .EnumerateArray()
                .Select(code => code.GetString()!),
        ];

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at)
    {
        var unknown = schema
            .EnumerateObject()
            .Where(word => !Known.Contains(word.Name))
            .Select(word => $"{at}: the test does not know {word.Name}");
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            return Faults(root.GetProperty("$defs").GetProperty(name), value, at);
        }

        return unknown.Concat(OwnFaults(schema, value, at)).Concat(InnerFaults(schema, value, at));
    }

    private static IEnumerable<string> OwnFaults(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value)))
        {
            yield return $"{at}: is {TypeOf(value)}";
        }

        if (
            schema.TryGetProperty("enum", out var allowed)
            && !allowed.EnumerateArray().Any(one => one.GetRawText() == value.GetRawText())
        )
        {
            yield return $"{at}: is {value}";
        }

        if (schema.TryGetProperty("const", out var only) && only.GetRawText() != value.GetRawText())
        {
            yield return $"{at}: is {value}";
        }

        if (
            schema.TryGetProperty("pattern", out var pattern)
            && value.ValueKind == JsonValueKind.String
            && !Regex.IsMatch(value.GetString()!, pattern.GetString()!)
        )
        {
            yield return $"{at}: is {value}";
        }

        if (schema.TryGetProperty("minimum", out var minimum) && value.GetInt32() < minimum.GetInt32())
        {
            yield return $"{at}: is {value}";
        }
    }

    private IEnumerable<string> InnerFaults(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            return value.EnumerateArray().SelectMany((one, index) => Faults(items, one, $"{at}[{index}]"));
        }

        if (value.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out var properties))
        {
            return [];
        }

        var names = value.EnumerateObject().Select(property => property.Name).ToArray();
        var missing = schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Except(names);
        var extra = names.Except(properties.EnumerateObject().Select(property => property.Name));
        return missing
            .Select(name => $"{at}: lacks {name}")
            .Concat(extra.Select(name => $"{at}: has {name}"))
            .Concat(
                properties
                    .EnumerateObject()
                    .Where(property => names.Contains(property.Name))
                    .SelectMany(property =>
                        Faults(property.Value, value.GetProperty(property.Name), $"{at}.{property.Name}")
                    )
            );
    }

    private static string[] Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(one => one.GetString()!)]
            : [type.GetString()!];

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "integer",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "null",
        };
}
