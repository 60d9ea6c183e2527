using Raadslag.Bodies;
using Raadslag.Matters;

namespace Raadslag.Rights;

/// <summary>A circle that a council has asked about a matter: it stands on the matter's way.</summary>
internal sealed record CircleOnWay
{
    /// <summary>The matter that is kept, when it was found to be the same as another.</summary>
    public required MatterId Matter { get; init; }

    public required OrganizationId Council { get; init; }

    public required OrganizationId Circle { get; init; }
}
