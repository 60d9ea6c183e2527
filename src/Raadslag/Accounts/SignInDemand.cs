using Raadslag.Bodies;

namespace Raadslag.Accounts;

/// <summary>What a council demands of those who sign in with a role in it (<i>krav om totrinslogin</i>).</summary>
/// <remarks>Without one, <see cref="DemandReach.Writers"/> holds.</remarks>
public sealed class SignInDemand
{
    public required OrganizationId Council { get; init; }

    public required DemandReach Reach { get; set; }
}

/// <summary>Who needs more than a password.</summary>
public enum DemandReach
{
    /// <summary>Those who can change something for others, as everywhere.</summary>
    Writers,

    /// <summary>Everybody with a role in the council: members, stand-ins, the chair and the municipalities' contacts too.</summary>
    Everybody,
}
