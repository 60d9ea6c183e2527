namespace Raadslag.Import.Participants;

/// <summary>The 98 municipalities by name, to part what two columns on one line ran together.</summary>
internal static class Municipalities
{
    // Source: Statistics Denmark, the municipalities since 2007.
    private const string Names = """
        København, Frederiksberg, Ballerup, Brøndby, Dragør, Gentofte, Gladsaxe, Glostrup, Herlev, Albertslund, Hvidovre, Høje-Taastrup,
        Lyngby-Taarbæk, Rødovre, Ishøj, Tårnby, Vallensbæk, Furesø, Allerød, Fredensborg, Helsingør, Hillerød,
        Hørsholm, Rudersdal, Egedal, Frederikssund, Greve, Køge, Halsnæs, Roskilde, Solrød, Gribskov, Odsherred, Holbæk, Faxe,
        Kalundborg, Ringsted, Slagelse, Stevns, Sorø, Lejre, Lolland, Næstved, Guldborgsund, Vordingborg, Bornholm, Middelfart,
        Assens, Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland, Ærø, Haderslev, Billund,
        Sønderborg, Tønder, Esbjerg, Fanø, Varde, Vejen, Aabenraa, Fredericia, Horsens, Kolding, Vejle, Herning, Holstebro,
        Lemvig, Struer, Syddjurs, Norddjurs, Favrskov, Odder, Randers, Silkeborg, Samsø, Skanderborg, Aarhus, Ikast-Brande,
        Ringkøbing-Skjern, Hedensted, Morsø, Skive, Thisted, Viborg, Brønderslev, Frederikshavn, Vesthimmerlands, Læsø, Rebild,
        Mariagerfjord, Jammerbugt, Aalborg, Hjørring,
        """;

    private static readonly string[] LongestFirst =
    [
        .. Names.Split([',', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries).OrderByDescending(name => name.Length),
    ];

    /// <summary>"A (V), Vejen B (C), Varde" as its two entries; any other text as it is.</summary>
    public static IEnumerable<string> SplitColumns(string text)
    {
        var start = 0;
        var bracket = text.Length > 400 ? -1 : text.IndexOf(')', StringComparison.Ordinal);
        while (bracket >= 0 && text.IndexOf('(', bracket) > 0)
        {
            var end = EndOfMunicipality(text, bracket + 1);
            if (end is 0 || !IsNameBetween(text, end))
            {
                break;
            }

            yield return text[start..end].Trim();
            start = end;
            bracket = text.IndexOf(')', end);
        }

        yield return text[start..].Trim();
    }

    private static bool IsNameBetween(string text, int from)
    {
        var next = text.IndexOf('(', from);
        return next > from && text.AsSpan(from, next - from).Trim().Length > 1;
    }

    // Where the municipality that stands here ends, with the word Kommune if it has it; 0 where none stands here.
    private static int EndOfMunicipality(string text, int from)
    {
        while (from < text.Length && text[from] is ',' or ' ')
        {
            from++;
        }

        var rest = text.AsSpan(from);
        foreach (var name in LongestFirst)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var after = rest[name.Length..].TrimStart('s');
                var word = after.StartsWith(" Kommune", StringComparison.OrdinalIgnoreCase) ? " Kommune".Length : 0;
                return from + rest.Length - after.Length + word;
            }
        }

        return 0;
    }
}
