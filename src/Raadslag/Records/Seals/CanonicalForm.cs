using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Raadslag.Records;

/// <summary>A row as bytes that are the same on every database and for every version of the program.</summary>
/// <remarks>
/// The salt, then the form, the kind, and each property with its name, each with its length before it, so that no two rows are
/// the same run of bytes. Text is UTF-8; a file is its bytes as they were handed in; moments are UTC to the microsecond, which
/// is what every database keeps.
/// </remarks>
internal static class CanonicalForm
{
    /// <summary>SHA-256 in hexadecimal of a row in canonical form.</summary>
    /// <param name="salt">What goes before it.</param>
    /// <param name="form">Which of the kind's forms the properties are those of.</param>
    /// <param name="kind">The kind of row.</param>
    /// <param name="values">Its properties in the form's order, as the database is given them.</param>
    /// <exception cref="ArgumentException">A value is of a type that has no canonical form.</exception>
    public static string Hash(
        ReadOnlySpan<byte> salt,
        int form,
        string kind,
        IEnumerable<(string Name, object? Value)> values
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, 's', salt);
        Append(hash, 'f', form.ToString(CultureInfo.InvariantCulture));
        Append(hash, 'k', kind);
        foreach (var (name, value) in values)
        {
            Append(hash, 'n', name);
            Append(hash, value);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, object? value)
    {
        switch (value)
        {
            case null:
                Append(hash, '-', "");
                break;
            case byte[] bytes:
                Append(hash, 'b', bytes);
                break;
            case string text:
                Append(hash, 't', text);
                break;
            case Guid id:
                Append(hash, 'i', id.ToString());
                break;
            case bool yes:
                Append(hash, 'y', yes ? "1" : "0");
                break;
            case int or long:
                Append(hash, 'd', ((IFormattable)value).ToString(format: null, CultureInfo.InvariantCulture));
                break;
            case DateTime moment:
                Append(hash, 'm', moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                Append(hash, 'm', day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case TimeOnly time:
                Append(hash, 'm', time.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} has no canonical form.", nameof(value));
        }
    }

    private static void Append(IncrementalHash hash, char sort, string text) =>
        Append(hash, sort, Encoding.UTF8.GetBytes(text));

    private static void Append(IncrementalHash hash, char sort, ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sort}{bytes.Length}:")));
        hash.AppendData(bytes);
    }
}
