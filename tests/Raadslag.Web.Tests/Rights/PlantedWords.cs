namespace Raadslag.Web.Tests.Rights;

/// <summary>Every word that is planted, in what, and who may read it: the table of the gate, seen from outside.</summary>
internal static class PlantedWords
{
    private static readonly string[] Writers = ["Secretary", "CaseOfficer"];
    private static readonly string[] Own = [.. Writers, "Chair"];
    private static readonly string[] OwnAndCircle = [.. Own, "CircleOnTheWay"];
    private static readonly string[] Shared = [.. Own, "Editor", "OtherSecretary", "OtherCaseOfficer"];
    private static readonly string[] GivenMaster = [.. Shared, "OtherChair"];
    private static readonly string[] Keepers = ["Secretary", "CouncilAdministrator", "Administrator"];

    public static IReadOnlyList<PlantedWord> All { get; } =
    [
        // a council's own matter, open and in work, on its way through a circle
        new("zqopentitle", OwnAndCircle),
        new("zqopenold", OwnAndCircle),
        new("zqopennew", OwnAndCircle),
        new("zqopendraft", Writers),
        new("zqopenannex", OwnAndCircle),
        new("zqopenbytes", OwnAndCircle),
        new("zqclosedannex", Own),
        new("zqclosedbytes", Own),
        new("zqremovedbytes", Writers),
        new("zqopenway", OwnAndCircle),
        // its closed one
        new("zqshuttitle", OwnAndCircle),
        new("zqshutold", Own),
        new("zqshutnew", OwnAndCircle),
        new("zqshutreason", OwnAndCircle),
        new("zqshutdraft", Writers),
        new("zqshutannex", Own),
        new("zqshutway", OwnAndCircle),
        new("zqpledge", OwnAndCircle),
        // a matter that KL shares
        new("zqmaster", GivenMaster),
        new("zqmasterdraft", "Editor"),
        new("zqmasterannex", "Editor"),
        new("zqlocal", Shared),
        new("zqlocaldraft", Writers),
        new("zqlocalannex", Shared),
        new("zqlocalshut", Own),
        new("zqquiet", Own),
        // a text that was closed and is open again
        new("zqonceshut", Own),
        new("zqnowopen", Shared),
        new("zqonceannex", Own),
        // a text of KL's that nobody has got, and a matter nobody has written
        new("zqklonly", "Editor"),
        new("zqunwritten", Own),
        // documents
        new("zqdocclosed", "Secretary"),
        new("zqdocbody", "Secretary"),
        new("zqdocbefore", "Secretary"),
        new("zqwithdrawn", "Secretary"),
        new("zqperson", "Secretary"),
        new("zqupload", "Secretary"),
        // people and accounts
        new("zqseat", Keepers),
        new("zqseatmail", Keepers),
        new("zqaccount", "CouncilAdministrator", "Administrator"),
    ];
}
