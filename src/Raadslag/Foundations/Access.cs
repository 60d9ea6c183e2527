namespace Raadslag.Foundations;

/// <summary>Who may read something once it is published.</summary>
public enum Access
{
    Open,

    /// <summary>Behind closed doors, with a reason (<i>lukket</i>).</summary>
    Closed,
}
