using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.People;
using Raadslag.Pretreatment;
using Raadslag.Records;
using Raadslag.Templates;
using Raadslag.Web.Accounts;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever checks the record reads when it is broken.</summary>
public static class RecordPhrases
{
    /// <summary>Who did what an account did not do: an import or another command on the server.</summary>
    internal const string CommandLine = "Kommandolinjen";

    /// <summary>Whoever had an account that is gone.</summary>
    internal const string Gone = "En konto, der er slettet";

    /// <summary>What was done, as the start of a line that ends with what it was done to.</summary>
    internal static string Deed(string kind) =>
        kind switch
        {
            nameof(MeetingDocumentImported) => "Indlæste",
            nameof(MeetingDocumentPublished) => "Udgav",
            nameof(ImportSettingChanged) => "Ændrede, om dokumenter udgives ved indlæsning, for",
            nameof(MeetingDocumentCorrected) => "Rettede i",
            nameof(MeetingDocumentApproved) => "Godkendte",
            nameof(DocumentPlacesClosed) => "Lukkede punkter eller bilag i",
            nameof(DocumentPlacesOpened) => "Åbnede lukkede punkter eller bilag i",
            nameof(MeetingDocumentWithdrawn) => "Trak tilbage",
            nameof(MattersMerged) => "Lagde to sager sammen:",
            nameof(MatterProposalRejected) => "Holdt to sager fra hinanden:",
            nameof(PeopleMerged) => "Samlede to navne som én person:",
            nameof(AliasProposalRejected) => "Holdt to personer fra hinanden:",
            nameof(MatterOpened) => "Åbnede",
            nameof(MatterSharedWithCouncil) => "Delte den fælles tekst:",
            nameof(PaperSaved) => "Gemte en udgave af",
            nameof(VersionRestored) => "Hentede en tidligere udgave frem af",
            nameof(SuggestionDecided) => "Tog stilling til et forslag i",
            nameof(FactsChanged) => "Ændrede oplysningerne om",
            nameof(TextClosed) => "Lukkede",
            nameof(TextOpened) => "Åbnede det lukkede:",
            nameof(PaperStateChanged) => "Ændrede tilstanden for",
            nameof(FileAttached) => "Lagde et bilag ved",
            nameof(AttachmentRemoved) => "Fjernede et bilag fra",
            nameof(PromiseDecided) => "Tog stilling til en opfølgning i",
            nameof(AccountOpened) => "Oprettede en konto til",
            nameof(InvitationUsed) => "Valgte adgangskode for",
            nameof(InvitationRenewed) => "Lavede et nyt engangslink til",
            nameof(RoleAssigned) => "Gav en rolle til",
            nameof(RoleWithdrawn) => "Fjernede en rolle fra",
            nameof(AccountClosed) => "Lukkede kontoen for",
            nameof(AccountReopened) => "Åbnede igen kontoen for",
            nameof(SessionsEnded) => "Afsluttede logins for",
            nameof(SecondFactorReset) => "Slog totrinslogin fra for",
            nameof(SecondFactorTurnedOn) => "Slog totrinslogin til på sin konto:",
            nameof(SecondFactorTurnedOff) => "Slog totrinslogin fra på sin konto:",
            nameof(RecoveryCodesRenewed) => "Lavede nye gendannelseskoder til sin konto:",
            nameof(RecoveryCodeUsed) => "Loggede ind med en gendannelseskode:",
            nameof(PasskeyAdded) => "Oprettede en adgangsnøgle til sin konto:",
            nameof(PasskeyRemoved) => "Fjernede en adgangsnøgle fra sin konto:",
            nameof(PasswordChanged) => "Skiftede adgangskode på sin konto:",
            nameof(ProviderLinked) => "Loggede første gang ind med organisationens login:",
            nameof(SignInDemandSet) => "Ændrede kravet om totrinslogin i",
            nameof(MemberAdded) => "Gav en plads i et råd til",
            nameof(MemberChanged) => "Rettede pladsen i et råd for",
            nameof(MembershipEnded) => "Satte sidste dag på pladsen i et råd for",
            nameof(RapporteurMoved) => "Flyttede i ordførerrækken:",
            nameof(CircleOpened) => "Oprettede kredsen",
            nameof(CircleMeetingAdded) => "Skrev en mødedato for",
            nameof(CircleMeetingChanged) => "Ændrede fristen for papirer til et møde i",
            nameof(CircleMeetingStruck) => "Slettede en mødedato for",
            nameof(LadderBuilt) => "Lagde vejen for",
            nameof(LadderStepAdded) => "Føjede et trin til vejen for",
            nameof(LadderStepMoved) => "Flyttede et trin på vejen for",
            nameof(LadderStepRemoved) => "Fjernede et trin fra vejen for",
            nameof(LadderStepPlanned) => "Satte dagen for et trin på vejen for",
            nameof(TreatmentRecorded) => "Skrev behandlingen ind for",
            nameof(TemplateChanged) => "Ændrede dokumenternes skabelon for",
            nameof(TreatmentChanged) => "Rettede behandlingen for",
            nameof(SealingBegun) => "Forseglede for første gang det, der var gemt før",
            _ => $"Udførte en handling, som denne udgave af Rådslag ikke kender ({kind})",
        };

    /// <summary>What is another than it was, as a sentence.</summary>
    public static string Altered(AlteredContent altered) =>
        altered switch
        {
            AlteredContent.Version(var matter, var number) =>
                $"Udgave {number} af teksten »{matter}« er ikke den, der blev gemt.",
            AlteredContent.Annex(var matter, var title) =>
                $"Bilaget »{title}« til »{matter}« er ikke det, der blev lagt ved.",
            AlteredContent.Gone { Count: 1 } => "Ét gemt stykke, en udgave af en tekst eller et bilag, mangler.",
            AlteredContent.Gone(var count) => $"{count} gemte stykker, udgaver af tekster eller bilag, mangler.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    extension(RecordFault fault)
    {
        /// <summary>What is wrong with the line, as the end of a sentence.</summary>
        public string InDanish =>
            fault switch
            {
                RecordFault.LineIsMissing => "den mangler",
                RecordFault.LineCannotBeRead => "et tidspunkt eller en id i den kan ikke læses",
                RecordFault.LineIsChanged => "den er ændret, siden den blev skrevet",
                RecordFault.LineFollowsAnother => "den passer ikke til linjen før; en af de to er ændret",
            };
    }
}
