namespace Raadslag.Accounts;

/// <summary>Why something about an account cannot be done.</summary>
public enum AccountRefusal
{
    /// <summary>Only an administrator of the place can.</summary>
    IsNotAdministrator,

    EmailIsInvalid,

    EmailIsTaken,

    NameIsMissing,

    /// <summary>The name has a character that nobody sees.</summary>
    NameHasHiddenCharacter,

    AccountDoesNotExist,

    AccountIsClosed,

    AccountIsOpen,

    OrganizationDoesNotExist,

    MunicipalityDoesNotExist,

    /// <summary>A role that belongs to one council or circle was given without one.</summary>
    RoleNeedsOrganization,

    /// <summary>KL's editor was given a council: the role holds everywhere.</summary>
    RoleHoldsEverywhere,

    /// <summary>A municipal contact needs a municipality.</summary>
    RoleNeedsMunicipality,

    /// <summary>A circle has a secretary; the other roles belong to councils.</summary>
    RoleBelongsToCouncils,

    RoleIsAssigned,

    RoleIsNotAssigned,

    /// <summary>Nobody could give roles any more.</summary>
    IsLastAdministrator,

    /// <summary>The link has been used, has run out, or was never made.</summary>
    LinkDoesNotWork,

    SessionDoesNotExist,

    /// <summary>There is no second step to turn off.</summary>
    HasNoSecondFactor,

    /// <summary>Only the council's own secretary or administrator says what its people must show when they sign in.</summary>
    MayNotSetDemand,
}
