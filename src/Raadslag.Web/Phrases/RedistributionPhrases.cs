using Raadslag.Law.Agreements;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever changes calculated parts by agreement reads when the changes make no agreement.</summary>
internal static class RedistributionPhrases
{
    extension(RedistributionResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                RedistributionRefusal.PartHasNoName => "En linje har intet navn. Skriv navnet først på linjen.",
                RedistributionRefusal.PartIsThereTwice => $"»{refused.Subject}« står der to gange. Slet den ene linje.",
                RedistributionRefusal.PartIsNegative => $"»{refused.Subject}« har et negativt tal. Ret det.",
                RedistributionRefusal.PartsAreNotTheQuota =>
                    $"De beregnede tal er {refused.Subject} tilsammen, og det er ikke kvoten. Ret et af tallene.",
                RedistributionRefusal.NameIsUnknown =>
                    $"»{refused.Subject}« står ikke blandt de beregnede tal. Ret navnet, så det er skrevet ens.",
                RedistributionRefusal.ReasonIsMissing =>
                    $"Ændringen for »{refused.Subject}« mangler en grund. Skriv den efter tallet.",
                RedistributionRefusal.ChangeIsNothing =>
                    $"Ændringen for »{refused.Subject}« er 0. Skriv tallet, eller slet linjen.",
                RedistributionRefusal.ExemptionIsThereTwice =>
                    $"»{refused.Subject}« er fritaget to gange. Slet den ene linje.",
                RedistributionRefusal.GivenToExempt =>
                    $"»{refused.Subject}« er fritaget og kan ikke få noget fra andre. Ret ændringen eller fritagelsen.",
                RedistributionRefusal.ChangesDoNotAddUp =>
                    $"Ændringerne er {refused.Subject} tilsammen. De skal give 0, for summen ligger fast. Ret et af tallene.",
                RedistributionRefusal.PartWouldBeNegative =>
                    $"Der tages mere fra »{refused.Subject}«, end kommunen har. Ret ændringen.",
                RedistributionRefusal.ExemptHasSomethingLeft =>
                    $"»{refused.Subject}« er fritaget og har stadig noget tilbage. Skriv, hvem der overtager det.",
                RedistributionRefusal.PartIsTooLarge => $"»{refused.Subject}« får et tal, der er for stort. Ret det.",
            };
    }
}
