namespace Raadslag.Rights;

/// <summary>What whoever asks is to the council that a thing belongs to (<i>forhold</i>); several at once.</summary>
[Flags]
public enum Relation
{
    None = 0,

    /// <summary>Whoever asks, signed in or not.</summary>
    Anybody = 1 << 0,

    /// <summary>Made the thing themselves.</summary>
    Author = 1 << 1,

    /// <summary>The council's secretary.</summary>
    Secretary = 1 << 2,

    CaseOfficer = 1 << 3,

    Chair = 1 << 4,

    Member = 1 << 5,

    Substitute = 1 << 6,

    MunicipalContact = 1 << 7,

    Administrator = 1 << 8,

    /// <summary>Secretary of a circle that the council has asked: it stands on the matter's way.</summary>
    CircleSecretary = 1 << 9,

    /// <summary>Secretary or case officer of another council that has a text in the same matter.</summary>
    SharingWriter = 1 << 10,

    /// <summary>Writes the text that councils share, where the thing belongs to a matter that they do.</summary>
    Editor = 1 << 11,
}
