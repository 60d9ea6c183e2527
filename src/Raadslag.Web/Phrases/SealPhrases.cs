using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Pretreatment;
using Raadslag.Publication;
using Raadslag.Publishing.Worksheets;
using Raadslag.Records;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever checks the record reads of what is sealed.</summary>
public static class SealPhrases
{
    /// <summary>What the check says nothing of.</summary>
    public const string NotCovered =
        "Ikke dækket er kladder og andet, ingen har gemt endnu, konti og logins, forslag om at samle sager eller personer, skabeloner, opslagstabellerne og søgeregisteret.";

    /// <summary>What a row of the kind is.</summary>
    public static string Noun(string kind) =>
        kind switch
        {
            nameof(Snapshot) => "et udgivet dokument",
            nameof(Meeting) => "et møde",
            nameof(MeetingDocument) => "en dagsorden eller et referat",
            nameof(AgendaSection) => "et afsnit af en dagsorden",
            nameof(AgendaItem) => "et punkt på en dagsorden",
            nameof(Decision) => "en beslutning",
            nameof(Attachment) => "et bilag til et punkt",
            nameof(Participation) => "en deltager i et møde",
            nameof(Original) => "en indlæst fil",
            nameof(StoredImport) => "en læsning af en fil",
            nameof(Correction) => "en rettelse af en læsning",
            nameof(ImportSetting) => "et råds valg af, om indlæste dokumenter udgives straks",
            nameof(Matter) => "en sag",
            nameof(MatterAddress) => "en sags adresse",
            nameof(CaseNumber) => "en sags sagsnummer",
            nameof(Consultation) => "et råds behandling af en sag",
            nameof(Paper) => "oplysningerne om en tekst",
            nameof(PaperCaseNumber) => "en teksts sagsnummer",
            nameof(PaperParticipant) => "en teksts deltager",
            nameof(LocalFigure) => "en teksts lokale tal",
            nameof(PaperVersion) => "en udgave af en tekst",
            nameof(RecommendationLimb) => "et led i en indstilling",
            nameof(PaperAttachment) => "et bilag til en tekst",
            nameof(AttachmentContent) => "filen i et bilag",
            nameof(Promise) => "en opfølgning",
            nameof(LadderStep) => "et trin på en sags vej",
            nameof(Reservation) => "en kommunes forbehold",
            nameof(CircleMeeting) => "en kreds' mødedato",
            nameof(Person) => "en person",
            nameof(PersonAlias) => "et navn på en person",
            nameof(Membership) => "en plads i et råd",
            nameof(RoleAssignment) => "en kontos rolle",
            nameof(SignInDemand) => "et råds krav om totrinslogin",
            _ => throw new ArgumentException($"A {kind} is not sealed.", nameof(kind)),
        };

    extension(SealFault fault)
    {
        /// <summary>What is wrong, as a sentence.</summary>
        public string InDanish =>
            fault switch
            {
                SealFault.OfLine(var line) =>
                    $"Seglene til linje {DanishFigures.Grouped(line)} er ikke dem, linjen blev skrevet med.",
                SealFault.Unreadable(var kind) =>
                    $"Noget i {Noun(kind)} kan ikke læses. De andre af samme slags er ikke set efter.",
                SealFault.Row(var kind, var key, var line, var was) => Sentence($"{Noun(kind)} ({key})", line, was),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
    }

    private static string Sentence(string row, long? line, SealedAs was)
    {
        var subject = char.ToUpperInvariant(row[0]) + row[1..];
        return (was, line) switch
        {
            (SealedAs.Another, { } told) =>
                $"{subject} er ikke, som da linje {DanishFigures.Grouped(told)} blev skrevet.",
            (SealedAs.There, { } told) => $"{subject}, der er gemt med linje {DanishFigures.Grouped(told)}, mangler.",
            (SealedAs.Absent, { } told) =>
                $"{subject} blev fjernet med linje {DanishFigures.Grouped(told)}, men er der.",
            _ => $"{subject} er lagt ind, uden at hændelsesloggen ved af det.",
        };
    }
}
