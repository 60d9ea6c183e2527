namespace Raadslag.Accounts;

/// <summary>One time somebody signed in, in one browser, until they sign out or it is ended (<i>session</i>).</summary>
public sealed class Session
{
    public required SessionId Id { get; init; }

    public required Guid Account { get; init; }

    /// <summary>SHA-256 of the key in the browser's cookie, in hexadecimal.</summary>
    public required string KeyHash { get; init; }

    public required SignInMethod Method { get; set; }

    /// <summary>The browser as it names itself, shortened; "" when it does not.</summary>
    public required string Device { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When it was last used, to within a few minutes.</summary>
    public required DateTime SeenAt { get; set; }

    public required DateTime ExpiresAt { get; set; }

    /// <summary>When its owner last showed who they are; null in a session from before that was noted.</summary>
    public DateTime? ProvedAt { get; set; }

    /// <summary>When it was signed out or ended; null while it lives.</summary>
    public DateTime? EndedAt { get; set; }
}

/// <summary>How somebody proved who they are.</summary>
public enum SignInMethod
{
    /// <summary>With a password and nothing more.</summary>
    Password,

    /// <summary>With a password and a code from an app.</summary>
    PasswordAndCode,

    /// <summary>With a password and one of the codes kept for the day the app is lost (<i>gendannelseskode</i>).</summary>
    PasswordAndRecoveryCode,

    /// <summary>With a key in the device, unlocked by its owner (<i>adgangsnøgle</i>).</summary>
    Passkey,

    /// <summary>At the organization's own sign-in.</summary>
    OpenIdConnect,
}
