using Raadslag.Bodies;

namespace Raadslag.Archive;

/// <summary>What a council has said of its imports; a council without one has them looked at first.</summary>
public sealed class ImportSetting
{
    public required OrganizationId Council { get; init; }

    /// <summary>Whether documents in which nothing may be closed are published as they are imported.</summary>
    public bool PublishesAtOnce { get; set; }
}
