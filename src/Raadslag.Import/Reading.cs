namespace Raadslag.Import;

/// <summary>What came of reading: the value, or the one reason the file was refused.</summary>
public abstract record Reading<T>
{
    private Reading() { }

    /// <summary>It could be read.</summary>
    public sealed record Read(T Value) : Reading<T>;

    /// <summary>It was refused as a whole.</summary>
    public sealed record Refused(ReadingRefusal Refusal) : Reading<T>;
}
