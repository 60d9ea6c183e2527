namespace Raadslag.Accounts;

/// <summary>The roles an account can have.</summary>
public static class Roles
{
    /// <summary>May upload, correct and approve (<i>sekretær</i>).</summary>
    public const string Secretary = "Secretary";
}
