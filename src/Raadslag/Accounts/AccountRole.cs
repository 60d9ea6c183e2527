namespace Raadslag.Accounts;

/// <summary>What an account may do, where it is assigned (<i>rolle</i>).</summary>
public enum AccountRole
{
    /// <summary>Opens and closes accounts and gives roles (<i>administrator</i>).</summary>
    Administrator,

    /// <summary>Runs a council's or a circle's business (<i>sekretær</i>).</summary>
    Secretary,

    /// <summary>Writes matters (<i>sagsbehandler</i>).</summary>
    CaseOfficer,

    /// <summary>Leads the council (<i>formand</i>).</summary>
    Chair,

    /// <summary>Sits in the council (<i>medlem</i>).</summary>
    Member,

    /// <summary>Acts for a member (<i>stedfortræder</i>).</summary>
    Substitute,

    /// <summary>Follows what concerns one municipality (<i>kommunens kontaktperson</i>).</summary>
    MunicipalContact,

    /// <summary>Writes the text that all councils share (<i>redaktør i KL</i>).</summary>
    KlEditor,
}
