namespace Raadslag.Web.Tests.Rights;

/// <summary>Something that belongs to a council, with what leads to it: parts of addresses and fields of forms.</summary>
/// <param name="Name">What a failure calls it.</param>
/// <param name="Values">By the name of the address part, the parameter or the field.</param>
internal sealed record Target(string Name, IReadOnlyDictionary<string, string> Values)
{
    public static Target Of(string name, params (string Name, string Value)[] values) =>
        new(name, values.ToDictionary(one => one.Name, one => one.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The same with more, or other, values.</summary>
    public Target With(string name, params (string Name, string Value)[] values)
    {
        var all = new Dictionary<string, string>(Values, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in values)
        {
            all[key] = value;
        }

        return new Target($"{Name}{name}", all);
    }
}

/// <summary>A word that stands in one thing only, and who may come upon it.</summary>
internal sealed record PlantedWord(string Word, params string[] MayRead);
