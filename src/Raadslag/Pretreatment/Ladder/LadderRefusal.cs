namespace Raadslag.Pretreatment;

/// <summary>Why something about a matter's way cannot be done.</summary>
public enum LadderRefusal
{
    /// <summary>Only the council's secretary and its case officers decide the way.</summary>
    IsNotBuilder,

    MatterDoesNotExist,

    CouncilDoesNotExist,

    LadderExists,

    /// <summary>The circle belongs to another council, or is none.</summary>
    BodyIsElsewhere,

    StepDoesNotExist,

    StepIsTreated,

    IsFirstStep,

    IsLastStep,

    /// <summary>Somebody else wrote on the step in the meantime.</summary>
    StepIsChanged,
}

/// <summary>Why a treatment cannot be written.</summary>
public enum TreatmentRefusal
{
    StepDoesNotExist,

    /// <summary>Only the secretary of the body that treated the matter can.</summary>
    IsNotSecretaryOfBody,

    /// <summary>Somebody else wrote on the step in the meantime.</summary>
    StepIsChanged,

    StepIsTreated,

    StepIsNotTreated,

    DateIsMissing,

    DateIsInFuture,

    RecommendationIsMissing,

    /// <summary>The municipality is not one of the council's.</summary>
    MunicipalityIsOutside,

    /// <summary>The same municipality stands twice.</summary>
    ReservationIsRepeated,
}
