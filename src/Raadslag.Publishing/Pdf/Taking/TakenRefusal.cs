namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>Why the pages of a file cannot be taken over.</summary>
internal enum TakenRefusal
{
    /// <summary>It is encrypted, also when it opens without a password.</summary>
    Encrypted,

    /// <summary>It is no PDF, or some of its pages cannot be found or read.</summary>
    Damaged,

    /// <summary>It, what is packed in it, or a page of it is larger than any document needs.</summary>
    TooLarge,
}

/// <summary>What came of reading a file's pages.</summary>
internal abstract record TakenRead
{
    private TakenRead() { }

    public sealed record File(IReadOnlyList<TakenPage> Pages) : TakenRead;

    public sealed record Refused(TakenRefusal Why) : TakenRead;
}
