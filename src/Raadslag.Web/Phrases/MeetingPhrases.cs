using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of meetings and their documents.</summary>
internal static class MeetingPhrases
{
    public static string Count(int meetings) =>
        meetings switch
        {
            0 => "ingen møder endnu",
            1 => "1 møde",
            _ => $"{meetings} møder",
        };

    extension(DocumentKind kind)
    {
        /// <summary>"Referat".</summary>
        public string InDanish =>
            kind switch
            {
                DocumentKind.Agenda => "Dagsorden",
                DocumentKind.Minutes => "Referat",
            };
    }

    extension(Attendance attendance)
    {
        /// <summary>"Ja", or "Afbud".</summary>
        public string InDanish =>
            attendance switch
            {
                Attendance.Present => "Ja",
                Attendance.Apology => "Afbud",
            };
    }
}
