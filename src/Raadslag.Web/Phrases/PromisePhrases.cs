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
                PromiseState.Taken => "påtaget",
                PromiseState.Dropped => "kræver ikke opfølgning",
                PromiseState.Done => "udført",
            };

        /// <summary>What is said when it has become so.</summary>
        public string DoneInDanish =>
            state switch
            {
                PromiseState.Suggested => "",
                PromiseState.Taken => "Opgaven står nu på dit arbejdsbord, til den er udført.",
                PromiseState.Dropped => "Sætningen bliver ikke foreslået igen.",
                PromiseState.Done => "Opgaven er udført.",
            };
    }

    extension(PromiseRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                PromiseRefusal.PromiseDoesNotExist => "Sætningen findes ikke længere.",
                PromiseRefusal.BelongsToAnother =>
                    "Sætningen hører til et andet råd. Rådets sekretær tager stilling til den.",
                PromiseRefusal.PromiseIsDecided => "Der er allerede taget stilling til sætningen.",
            };
    }
}
