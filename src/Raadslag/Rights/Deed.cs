namespace Raadslag.Rights;

/// <summary>What somebody wants to do with a thing (<i>handling</i>).</summary>
public enum Deed
{
    Read,

    /// <summary>Make, change, decide about, or take away.</summary>
    Write,
}
