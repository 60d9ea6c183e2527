using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Archive;

/// <summary>Recognizes councils and municipalities however documents print them.</summary>
internal static class PrintedNames
{
    private static readonly Dictionary<string, string> Spellings = EmbeddedLines
        .Of("Archive.Reference.council-spellings.txt")
        .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
        .ToDictionary(pair => Folded(pair[0]), pair => Folded(pair[1]), StringComparer.Ordinal);

    /// <summary>The council of this name among all; null for none of ours.</summary>
    public static async Task<Organization?> CouncilAsync(RaadslagDb db, string printed, CancellationToken cancellation)
    {
        var councils = await db
            .Organizations.Join(db.Bodies, o => o.Body, b => b.Id, (o, b) => new { Council = o, b.Area })
            .Where(pair => pair.Council.Kind == OrganizationKind.Council)
            .AsNoTracking()
            .ToListAsync(cancellation);
        return Council(printed, councils.ConvertAll(pair => (pair.Council, pair.Area)));
    }

    /// <summary>The council of this name in any case, or by its area alone; null for none of ours.</summary>
    public static Organization? Council(
        string printed,
        IReadOnlyCollection<(Organization Council, string Area)> councils
    )
    {
        var folded = Folded(printed);
        var name = Spellings.GetValueOrDefault(folded, folded);
        return councils
            .Where(known => Folded(known.Council.Name) == name || Folded(known.Area) == name)
            .Select(known => known.Council)
            .FirstOrDefault();
    }

    /// <summary>The municipality of this name: "Åbenrå" is Aabenraa, "Nordfyn" is Nordfyns; null for none.</summary>
    public static Municipality? Municipality(string? printed, IReadOnlyCollection<Municipality> municipalities)
    {
        if (printed is null)
        {
            return null;
        }

        var name = Folded(printed);
        return municipalities.FirstOrDefault(known => Folded(known.Name) == name)
            ?? municipalities.FirstOrDefault(known => Folded(known.Name).TrimEnd('s') == name.TrimEnd('s'));
    }

    private static string Folded(string name)
    {
        var words = name.Normalize(NormalizationForm.FormC)
            .ToLower(CultureInfo.InvariantCulture)
            .Replace("aa", "å", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}
