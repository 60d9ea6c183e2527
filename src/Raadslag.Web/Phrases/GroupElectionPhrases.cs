using Raadslag.Law.Committees;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever shares places between groups reads when the election makes no sense.</summary>
internal static class GroupElectionPhrases
{
    extension(GroupElectionResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                GroupElectionRefusal.PlacesAreOutOfRange =>
                    $"Antallet af pladser er {refused.Subject}. Skriv et helt tal fra 2 til 10.000; én plads besættes ved flertalsvalg.",
                GroupElectionRefusal.NoGroups =>
                    "Der er ingen grupper. Skriv en linje for hver gruppe: navn; medlemmer.",
                GroupElectionRefusal.GroupHasNoName => "En gruppe har intet navn. Skriv navnet først på linjen.",
                GroupElectionRefusal.GroupIsThereTwice =>
                    $"Gruppen »{refused.Subject}« står der to gange. Læg dem sammen, eller giv den ene et andet navn.",
                GroupElectionRefusal.HeadsAreNotPositive =>
                    $"Gruppen »{refused.Subject}« skal have mindst ét medlem. Ret tallet, eller slet linjen.",
                GroupElectionRefusal.PlacesExceedHeads =>
                    $"Grupperne har {refused.Subject} medlemmer i alt, og det er færre, end der er pladser. Ret et af tallene, eller vælg, at også andre end medlemmer kan udpeges.",
                GroupElectionRefusal.LotIsFalse =>
                    $"En lodtrækning har en vinder, der ikke var med, eller nævner nogen to gange. Den er mellem: {refused.Subject}. Ret den.",
                GroupElectionRefusal.LotIsUnused =>
                    $"Lodtrækningen mellem {refused.Subject} afgør ikke noget, for de stod ikke lige her. Slet den, eller ret navnene.",
                GroupElectionRefusal.PlaceIsUnknown =>
                    $"Der er givet afkald på plads {refused.Subject}, og den findes ikke. Ret nummeret.",
                GroupElectionRefusal.PlaceIsWaivedTwice =>
                    $"Der er givet afkald på plads {refused.Subject} to gange. Slet den ene linje.",
                GroupElectionRefusal.PlaceIsNotTheGroups =>
                    $"»{refused.Subject}« giver afkald på en plads, som gruppen ikke har. Se rækkefølgen, og ret nummeret.",
                GroupElectionRefusal.TakerIsUnknown =>
                    $"Pladsen skal overtages af en anden gruppe, og »{refused.Subject}« er ingen af grupperne. Ret navnet.",
                GroupElectionRefusal.TakerIsTheGiver =>
                    $"»{refused.Subject}« kan ikke overtage sin egen plads. Skriv en anden gruppe, eller slet linjen.",
                GroupElectionRefusal.TakerHasTooFewHeads =>
                    $"»{refused.Subject}« får flere pladser, end gruppen har medlemmer. Lad en anden gruppe overtage.",
            };
    }
}
