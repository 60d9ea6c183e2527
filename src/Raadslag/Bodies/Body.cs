namespace Raadslag.Bodies;

/// <summary>An institution that binds municipalities together (<i>det tværkommunale samarbejde</i>): one KKR.</summary>
public sealed class Body
{
    public required BodyId Id { get; init; }

    /// <summary>As it stands on its documents: "KKR Syddanmark".</summary>
    public required string Name { get; init; }

    /// <summary>The area it covers: "Syddanmark".</summary>
    public required string Area { get; init; }
}
