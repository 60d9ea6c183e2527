using System.Globalization;

namespace Raadslag.Web.Phrases;

/// <summary>Days and times as Danish readers expect them: "tirsdag den 16. juni 2026 kl. 10.00".</summary>
internal static class DanishDates
{
    /// <summary>The one culture of the pages.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("da-DK");

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    extension(DateOnly day)
    {
        /// <summary>"tirsdag den 16. juni 2026".</summary>
        public string InWords => day.ToString("dddd 'den' d. MMMM yyyy", Culture);

        /// <summary>"16. juni 2026".</summary>
        public string WithoutWeekday => day.ToString("d. MMMM yyyy", Culture);

        /// <summary>"2026-06-16", as in addresses and in the datetime attribute.</summary>
        public string Iso => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        /// <summary>"tirsdag den 16. juni 2026 kl. 10.00"; without the hour where it is not known.</summary>
        public string InWordsAt(TimeOnly? start) =>
            start is { } hour ? $"{day.InWords} kl. {hour.ToString("HH'.'mm", Culture)}" : day.InWords;
    }

    extension(DateTime moment)
    {
        /// <summary>"16. juni 2026 kl. 10.05", on the clocks of Denmark.</summary>
        public string OnTheClock => Local(moment).ToString("d. MMMM yyyy 'kl.' HH'.'mm", Culture);

        /// <summary>"10.05", on the clocks of Denmark.</summary>
        public string ClockTime => Local(moment).ToString("HH'.'mm", Culture);
    }

    private static DateTime Local(DateTime moment) => TimeZoneInfo.ConvertTimeFromUtc(moment, Copenhagen);
}
