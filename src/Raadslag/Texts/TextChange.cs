using System.Security.Cryptography;
using System.Text.Json;

namespace Raadslag.Texts;

/// <summary>A change (<i>ændringsforslag</i>) of one text into another that can be taken or left by itself.</summary>
/// <param name="At">The place in the text it changes, counted in paragraphs from 0.</param>
/// <param name="Before">What stands there; empty when something is only added.</param>
/// <param name="After">What is to stand there; empty when something is only left out.</param>
public sealed record TextChange(int At, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    private const int FingerprintLength = 16;

    /// <summary>
    /// Names the change among the others of the same two texts, and stays the same while those are taken or left.
    /// Two changes of the same words are told apart by their place.
    /// </summary>
    public string Fingerprint { get; internal init; } = FingerprintOf(Before, After);

    internal int End => At + Before.Count;

    internal bool Grows => After.Count > Before.Count;

    /// <summary>The text with the change, from the very text it was found in.</summary>
    public string ApplyTo(string baseText)
    {
        var paragraphs = Paragraphs.Of(baseText);
        if (!paragraphs.Skip(At).Take(Before.Count).SequenceEqual(Before, StringComparer.Ordinal))
        {
            throw new ArgumentException($"The change at paragraph {At} was not found in this text.", nameof(baseText));
        }

        return Paragraphs.Join([.. paragraphs.Take(At), .. After, .. paragraphs.Skip(End)]);
    }

    internal TextChange NamedByPlace() => this with { Fingerprint = FingerprintOf(Before, After, At) };

    private static string FingerprintOf(params object[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts)))[..FingerprintLength];
}
