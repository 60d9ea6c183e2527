using Raadslag.FollowUp;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of promises.</summary>
internal static class PromisePhrases
{
    extension(PromiseState state)
    {
        public string InDanish =>
            state switch
            {
                PromiseState.Suggested => "foreslået",
                PromiseState.Taken => "taget",
                PromiseState.Dropped => "ikke et løfte",
                PromiseState.Done => "holdt",
            };

        /// <summary>What is said when it has become so.</summary>
        public string DoneInDanish =>
            state switch
            {
                PromiseState.Suggested => "",
                PromiseState.Taken => "Løftet står nu på dit arbejdsbord, til det er holdt.",
                PromiseState.Dropped => "Sætningen bliver ikke foreslået igen.",
                PromiseState.Done => "Løftet er holdt.",
            };
    }

    extension(PromiseRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                PromiseRefusal.PromiseDoesNotExist => "Løftet findes ikke længere.",
                PromiseRefusal.BelongsToAnother =>
                    "Løftet hører til et andet råd. Dets sekretær tager stilling til det.",
                PromiseRefusal.PromiseIsDecided => "Nogen kom dig i forkøbet: Der er taget stilling til løftet.",
            };
    }
}
