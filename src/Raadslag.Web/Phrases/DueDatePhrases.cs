using Raadslag.Pretreatment;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of days on a matter's way.</summary>
internal static class DueDatePhrases
{
    extension(DueDate due)
    {
        /// <summary>"Papirerne skal være hos Kommunaldirektørkredsen (KKR Sjælland)".</summary>
        public string InDanish =>
            due.Kind switch
            {
                DueDateKind.PapersDue => $"papirerne skal være hos {due.Where}",
                DueDateKind.BodyMeets => $"behandles i {due.Where}",
                DueDateKind.TreatmentMissing => $"skulle være behandlet i {due.Where}; skriv, hvad der blev sagt",
            };

        // a council on its own ladder needs no other name
        private string Where =>
            due.Body is null ? $"kommunerne ({due.Council})"
            : due.Body == due.Council ? due.Body
            : $"{due.Body} ({due.Council})";
    }
}
