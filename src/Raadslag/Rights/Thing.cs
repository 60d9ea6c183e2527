namespace Raadslag.Rights;

/// <summary>A kind of thing that belongs to a council, in a state that decides who may read it (<i>ting</i>).</summary>
public enum Thing
{
    /// <summary>A council's text that is open: its newest version, and those that were opened.</summary>
    Text,

    /// <summary>A council's text behind closed doors: its newest version.</summary>
    ClosedText,

    /// <summary>A version written while the text was closed, which its secretary has not opened.</summary>
    UnopenedVersion,

    /// <summary>What a colleague has written and not saved.</summary>
    Draft,

    OpenAnnex,

    ClosedAnnex,

    /// <summary>An annex that was taken off its text.</summary>
    RemovedAnnex,

    /// <summary>What a council's text promises.</summary>
    TextPromise,

    /// <summary>The text that KL writes, towards KL and the councils that have got it.</summary>
    Master,

    /// <summary>Its unopened versions, drafts, and annexes that are closed or taken off.</summary>
    MasterInside,

    /// <summary>A matter's way through circles to a council.</summary>
    Way,

    /// <summary>A council's circles, and the days they meet.</summary>
    Circles,

    /// <summary>What is on show of an agenda or minutes.</summary>
    ShownDocument,

    /// <summary>
    /// Everything else of an agenda or minutes: closed items, the reading, corrections, the original, versions that were
    /// superseded or withdrawn, those not on show yet, and the packet.
    /// </summary>
    FiledDocument,

    /// <summary>A file that was uploaded and not confirmed.</summary>
    PendingUpload,

    /// <summary>That two matters, or two persons, may be one; towards each council concerned.</summary>
    Proposal,

    /// <summary>A line of the record, towards the council it is about.</summary>
    RecordLine,

    /// <summary>How a council's documents look.</summary>
    Template,

    /// <summary>A council's seats with what the public does not see: stand-ins, addresses, those to come.</summary>
    Seats,

    /// <summary>An account with a role in the council.</summary>
    AccountOfCouncil,
}
