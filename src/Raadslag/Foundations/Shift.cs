namespace Raadslag.Foundations;

/// <summary>Which way something is moved in an order that people decide (<i>op, ned</i>).</summary>
public enum Shift
{
    /// <summary>One place nearer the beginning.</summary>
    Earlier,

    /// <summary>One place nearer the end.</summary>
    Later,
}
