using Raadslag.Archive;
using Raadslag.Publishing;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of a title or a name with a character in it that nobody sees.</summary>
public static class HiddenPhrases
{
    /// <summary>What is said where a document has many fields, and it is not known which.</summary>
    internal const string OfCorrection =
        "En rettet titel, et rettet navn eller en grund indeholder et tegn, der ikke kan ses. Slet feltets tekst, og skriv den igen.";

    /// <summary>What is wrong, where, and what to do.</summary>
    /// <param name="field">The field, as a sentence begins with it: "Titlen".</param>
    /// <param name="typed">What was typed there, in one field or several; the first such character in it is named.</param>
    public static string Sentence(string field, params ReadOnlySpan<string?> typed)
    {
        int? found = null;
        foreach (var text in typed)
        {
            found ??= HiddenCharacters.InText(text ?? "") ?? HiddenCharacters.InName(text?.Trim() ?? "");
        }

        var name = found is { } code ? $" ({HiddenCharacters.Name(code)})" : "";
        return $"{field} indeholder et tegn, der ikke kan ses{name}. Slet feltets tekst, og skriv den igen.";
    }

    /// <summary>The same of a document's corrections: the place and the character.</summary>
    internal static string Sentence(IReadOnlyDictionary<string, string> corrections)
    {
        var (path, typed) = corrections.FirstOrDefault(text =>
            CorrectedDraft.HiddenIn(text.Key, text.Value) is not null
        );
        return path is null ? OfCorrection : Sentence($"{DraftPhrases.Place(path)}: Feltet", typed);
    }
}
