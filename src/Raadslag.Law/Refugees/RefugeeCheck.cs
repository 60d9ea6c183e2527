using System.Globalization;

namespace Raadslag.Law.Refugees;

/// <summary>What the figures of a year must be before anything can be calculated; the first thing wrong is named.</summary>
internal static class RefugeeCheck
{
    public static RefugeeQuotaResult.Refused? Of(RefugeeFigures figures)
    {
        if (figures.NationalNumber is < 1 or > RefugeeQuotas.MostRefugees)
        {
            return new RefugeeQuotaResult.Refused(
                RefugeeRefusal.NationalNumberIsOutOfRange,
                figures.NationalNumber.ToString(CultureInfo.InvariantCulture)
            );
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        Int128 people = 0;
        foreach (var one in figures.Municipalities)
        {
            RefugeeRefusal? why =
                string.IsNullOrWhiteSpace(one.Id) ? RefugeeRefusal.MunicipalityHasNoName
                : !names.Add(one.Id) ? RefugeeRefusal.MunicipalityIsThereTwice
                : string.IsNullOrWhiteSpace(one.Region) ? RefugeeRefusal.RegionIsMissing
                : one.Population < 0 || one.Immigrants < 0 || one.Reunified < 0 ? RefugeeRefusal.FigureIsNegative
                : one.Immigrants > one.Population || one.Reunified > one.Population ? RefugeeRefusal.MoreThanInhabitants
                : (people += one.Population) > RefugeeQuotas.MostPeople ? RefugeeRefusal.PeopleAreTooMany
                : null;
            if (why is { } refusal)
            {
                return new RefugeeQuotaResult.Refused(refusal, one.Id);
            }
        }

        return people == 0 ? new(RefugeeRefusal.NobodyLivesThere, "")
            : figures.Municipalities.All(one => one.Immigrants == 0) ? new(RefugeeRefusal.NoImmigrants, "")
            : figures.Lots.FirstOrDefault(lot => lot.IsFalse) is { } lot
                ? new RefugeeQuotaResult.Refused(RefugeeRefusal.LotIsFalse, string.Join(", ", lot.Between))
            : null;
    }
}
