using System.Globalization;
using Microsoft.Extensions.Configuration;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Accounts;

/// <summary>How long a session lives: after it was last used, and at the very most.</summary>
public sealed record SessionLives(TimeSpan Unused, TimeSpan Longest)
{
    private const string Setting = "RAADSLAG_SESSION_HOURS";
    private const int UsualHours = 12;
    private const int MostHours = 24;

    // a working day
    private static readonly TimeSpan UsualUnused = TimeSpan.FromHours(10);

    public static SessionLives Of(IConfiguration configuration)
    {
        var written = configuration[Setting];
        if (string.IsNullOrWhiteSpace(written))
        {
            return new(UsualUnused, TimeSpan.FromHours(UsualHours));
        }

        if (
            !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || hours is < 1 or > MostHours
        )
        {
            throw new SettingException(
                $"{Setting} kan ikke være »{written}«. Skriv et helt antal timer fra 1 til {MostHours}."
            );
        }

        var longest = TimeSpan.FromHours(hours);
        return new(longest < UsualUnused ? longest : UsualUnused, longest);
    }

    /// <summary>When a session that began then and is used now runs out.</summary>
    public DateTime EndOf(DateTime startedAt, DateTime now) =>
        now + Unused < startedAt + Longest ? now + Unused : startedAt + Longest;
}
