namespace Raadslag.Foundations;

/// <summary>Who does something: an account, or the system itself (an import from the command line).</summary>
/// <param name="Id">The account's id, or null for the command line.</param>
public sealed record Actor(Guid? Id)
{
    /// <summary>Whoever runs the command line on the server.</summary>
    public static Actor CommandLine { get; } = new((Guid?)null);
}
