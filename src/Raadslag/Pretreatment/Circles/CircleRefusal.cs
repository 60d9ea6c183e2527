namespace Raadslag.Pretreatment;

/// <summary>Why something about a circle or its meetings cannot be done.</summary>
public enum CircleRefusal
{
    /// <summary>Only the council's secretary, an administrator or, for dates, the circle's own secretary can.</summary>
    IsNotSecretary,

    CouncilDoesNotExist,

    OrganizationDoesNotExist,

    MeetingDoesNotExist,

    NameIsMissing,

    /// <summary>The name has a character that nobody sees.</summary>
    NameHasHiddenCharacter,

    /// <summary>The council has a circle of that name.</summary>
    NameIsTaken,

    KindIsNotCircle,

    DateIsMissing,

    DateIsPast,

    DateIsTaken,

    WeekdaysAreOutOfRange,

    /// <summary>Matters are planned for the meeting.</summary>
    MattersArePlanned,
}
