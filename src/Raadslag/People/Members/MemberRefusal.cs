namespace Raadslag.People;

/// <summary>Why something about a council's members cannot be done.</summary>
public enum MemberRefusal
{
    /// <summary>Only the council's own secretary or an administrator can.</summary>
    IsNotSecretary,

    CouncilDoesNotExist,

    MembershipDoesNotExist,

    NameIsMissing,

    /// <summary>The name has a character that nobody sees.</summary>
    NameHasHiddenCharacter,

    /// <summary>Somebody bears the name or one like it: whether it is them is for a human to say.</summary>
    NameIsKnown,

    PersonDoesNotExist,

    MunicipalityIsMissing,

    /// <summary>The municipality is not one of the council's.</summary>
    MunicipalityIsOutside,

    ListLetterIsInvalid,

    FirstDayIsMissing,

    LastDayIsMissing,

    PeriodEndsBeforeItBegins,

    /// <summary>The person sits in the council already in some of that time.</summary>
    PeriodOverlaps,

    EmailIsInvalid,

    SubstituteIsOfOtherCouncil,

    /// <summary>Who is named as personal substitute sits in another capacity.</summary>
    SubstituteIsNotSubstitute,

    /// <summary>A personal substitute acts for one member only.</summary>
    SubstituteIsTaken,

    SubstituteHasNoSubstitute,

    /// <summary>The membership is somebody's personal substitute, and so stays a substitute's.</summary>
    IsPersonalSubstitute,

    RapporteurPlaceIsInvalid,

    RapporteurPlaceIsTaken,

    IsNotOnRoll,

    /// <summary>Nobody stands before the first or after the last.</summary>
    IsAtEndOfRoll,
}
