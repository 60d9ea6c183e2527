using System.Security.Cryptography;
using System.Text;
using Raadslag.Foundations;

namespace Raadslag.Search;

/// <summary>The words whose stem the rules would miss; <c>DanishExceptions.txt</c> says how a line is read.</summary>
internal static class DanishExceptions
{
    private static readonly string[] Lines = EmbeddedLines.Of("Search.DanishExceptions.txt");

    // a single letter before a listed word is no first part of a compound: jorden is not j + orden
    private const int ShortestFirstPart = 2;

    private static readonly Dictionary<string, string> Exact = [];
    private static readonly Dictionary<string, string> LastPart = [];
    private static readonly int LongestLastPart;

    static DanishExceptions()
    {
        foreach (var line in Lines)
        {
            Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        LongestLastPart = LastPart.Keys.Max(form => form.Length);
    }

    /// <summary>Changes whenever the list does.</summary>
    public static string Fingerprint { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines))))[..8];

    /// <summary>The stem of a folded word that is on the list; null when the rules apply to it.</summary>
    public static string? StemOf(string folded)
    {
        if (Exact.TryGetValue(folded, out var stem))
        {
            return stem;
        }

        var lastParts = LastPart.GetAlternateLookup<ReadOnlySpan<char>>();

        for (var start = Math.Max(ShortestFirstPart, folded.Length - LongestLastPart); start < folded.Length; start++)
        {
            if (lastParts.TryGetValue(folded.AsSpan(start), out var last))
            {
                return string.Concat(folded.AsSpan(0, start), last);
            }
        }

        return null;
    }

    private static void Add(string[] words)
    {
        if (words[0].EndsWith(':'))
        {
            AddForms(words[0][..^1], words[1..]);
            return;
        }

        Array.ForEach(words, word => AddForms(word, []));
    }

    private static void AddForms(string marked, string[] others)
    {
        var isLastPart = marked[0] is '*';
        var stem = DanishFolding.Fold(marked.AsSpan(isLastPart ? 1 : 0));

        foreach (var form in others.Select(word => DanishFolding.Fold(word)).Prepend(stem))
        {
            AddForm(form, stem, isLastPart);

            if (!form.EndsWith('s'))
            {
                AddForm(form + "s", stem, isLastPart);
            }
        }
    }

    // the first line that names a form has it
    private static void AddForm(string form, string stem, bool isLastPart)
    {
        Exact.TryAdd(form, stem);

        if (isLastPart)
        {
            LastPart.TryAdd(form, stem);
        }
    }
}
