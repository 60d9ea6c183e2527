namespace Raadslag.Accounts;

/// <summary>Roles as a page's attribute names them; several are separated by commas.</summary>
public static class Roles
{
    /// <summary>May upload, correct and approve: the secretary of a council, not of one of its circles.</summary>
    public const string CouncilSecretary = "CouncilSecretary";

    /// <summary>May open accounts and give roles.</summary>
    public const string Administrator = nameof(AccountRole.Administrator);

    /// <summary>May write a matter's text.</summary>
    public const string Writers =
        $"{nameof(AccountRole.KlEditor)},{CouncilSecretary},{nameof(AccountRole.CaseOfficer)}";

    /// <summary>May read what is in work: whoever writes, the chair who approves, and secretaries of circles.</summary>
    public const string Insiders = $"{Writers},{nameof(AccountRole.Chair)},{nameof(AccountRole.Secretary)}";
}
