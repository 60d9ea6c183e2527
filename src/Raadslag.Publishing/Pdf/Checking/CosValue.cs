namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>A value as it stands in a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract class CosValue;

/// <summary>What stands where nothing is: the null object, and any reference that leads nowhere.</summary>
internal sealed class CosNull : CosValue
{
    internal static CosNull Instance { get; } = new();
}

internal sealed class CosBoolean(bool value) : CosValue
{
    internal bool Value { get; } = value;
}

internal sealed class CosNumber(double value) : CosValue
{
    internal double Value { get; } = value;

    /// <summary>The number as a whole one; none when it is broken or too large.</summary>
    internal int? Whole { get; } = Math.Abs(value) <= int.MaxValue && value == Math.Floor(value) ? (int)value : null;
}

internal sealed class CosString(byte[] bytes) : CosValue
{
    internal byte[] Bytes { get; } = bytes;

    internal string Text => CosText.Of(Bytes);
}

internal sealed class CosName(string value) : CosValue
{
    internal string Value { get; } = value;
}

/// <summary>A word that is no value: an operator of a content stream, or a keyword of the file.</summary>
internal sealed class CosWord(string value) : CosValue
{
    internal string Value { get; } = value;
}

/// <summary>A pointer to the object of that number in the file.</summary>
internal sealed class CosReference(int number) : CosValue
{
    internal int Number { get; } = number;
}

/// <summary>Finds what a reference leads to.</summary>
internal interface ICosObjects
{
    /// <summary>The value, never a reference; <see cref="CosNull"/> when there is none.</summary>
    CosValue Find(CosReference reference);
}

internal sealed class CosArray(IReadOnlyList<CosValue> items, ICosObjects objects) : CosValue
{
    internal int Count => items.Count;

    /// <summary>The items as they are written, references and all.</summary>
    internal IReadOnlyList<CosValue> Written => items;

    internal CosValue this[int at] => items[at] is CosReference reference ? objects.Find(reference) : items[at];

    internal IEnumerable<CosValue> Values => Enumerable.Range(0, Count).Select(at => this[at]);

    /// <summary>The numbers; none when one of the items is something else.</summary>
    internal double[]? Numbers
    {
        get
        {
            var numbers = Values.OfType<CosNumber>().Select(number => number.Value).ToArray();
            return numbers.Length == Count ? numbers : null;
        }
    }
}

internal class CosDictionary(IReadOnlyDictionary<string, CosValue> entries, ICosObjects objects) : CosValue
{
    protected ICosObjects Objects { get; } = objects;

    internal IReadOnlyDictionary<string, CosValue> Entries => entries;

    /// <summary>The number of the object it is; none when it is written within another.</summary>
    internal int? Number { get; set; }

    /// <summary>The value that stands by the key, through references; none when it is missing or null.</summary>
    internal CosValue? this[string key] =>
        entries.GetValueOrDefault(key) switch
        {
            null or CosNull => null,
            CosReference reference => Objects.Find(reference) is var found && found is CosNull ? null : found,
            var value => value,
        };

    internal CosDictionary? Dictionary(string key) => this[key] as CosDictionary;

    internal CosStream? Stream(string key) => this[key] as CosStream;

    internal CosArray? Array(string key) => this[key] as CosArray;

    internal string? Name(string key) => (this[key] as CosName)?.Value;

    internal double? Real(string key) => (this[key] as CosNumber)?.Value;

    internal int? Whole(string key) => (this[key] as CosNumber)?.Whole;

    internal bool? Flag(string key) => (this[key] as CosBoolean)?.Value;

    internal string? Text(string key) => (this[key] as CosString)?.Text;

    /// <summary>The number of the object that the key refers to.</summary>
    internal int? Reference(string key) => (entries.GetValueOrDefault(key) as CosReference)?.Number;

    /// <summary>The value by the key as a list: an array's values, one value alone, or nothing.</summary>
    internal IEnumerable<CosValue> Many(string key) =>
        this[key] switch
        {
            null => [],
            CosArray array => array.Values,
            var one => [one],
        };
}

internal sealed class CosStream(
    IReadOnlyDictionary<string, CosValue> entries,
    ICosObjects objects,
    ReadOnlyMemory<byte> packed
) : CosDictionary(entries, objects)
{
    /// <summary>The bytes as they stand in the file.</summary>
    internal ReadOnlyMemory<byte> Packed { get; } = packed;

    internal IEnumerable<string> Filters => Many("Filter").OfType<CosName>().Select(name => name.Value);
}
