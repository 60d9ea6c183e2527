namespace Raadslag.Accounts;

/// <summary>The entry left in the record: somebody turned on the second step of their own account.</summary>
public sealed record SecondFactorTurnedOn(Guid Account);

/// <summary>The entry left in the record: somebody turned off the second step of their own account.</summary>
public sealed record SecondFactorTurnedOff(Guid Account);

/// <summary>The entry left in the record: somebody made new recovery codes for their own account.</summary>
public sealed record RecoveryCodesRenewed(Guid Account);

/// <summary>The entry left in the record: somebody signed in with a recovery code, which works no more.</summary>
public sealed record RecoveryCodeUsed(Guid Account);

/// <summary>The entry left in the record: somebody made a passkey for their own account.</summary>
public sealed record PasskeyAdded(Guid Account);

/// <summary>The entry left in the record: somebody removed a passkey of their own account.</summary>
public sealed record PasskeyRemoved(Guid Account);

/// <summary>The entry left in the record: somebody changed their own password.</summary>
public sealed record PasswordChanged(Guid Account);

/// <summary>The entry left in the record: an account can be signed in to at the organization's own provider.</summary>
public sealed record ProviderLinked(Guid Account);
