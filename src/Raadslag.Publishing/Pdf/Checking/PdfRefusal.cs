namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Why a file cannot be checked at all.</summary>
public enum PdfRefusal
{
    /// <summary>The file has no PDF header within its first 1024 bytes.</summary>
    NotPdf,

    /// <summary>The file is encrypted, also when it opens without a password.</summary>
    Encrypted,

    /// <summary>No catalog or no page can be found, also not by looking through the file for objects.</summary>
    TooDamaged,

    /// <summary>Values or structure elements are nested deeper than any document needs.</summary>
    TooDeep,

    /// <summary>The file, what is packed in it, or the work it asks for is beyond the limits.</summary>
    TooLarge,
}

/// <summary>Leaves the reading from wherever it is; never leaves <see cref="PdfCheck"/>.</summary>
internal sealed class PdfRefusedException : Exception
{
    public PdfRefusedException() { }

    public PdfRefusedException(string message)
        : base(message) { }

    public PdfRefusedException(string message, Exception inner)
        : base(message, inner) { }

    internal PdfRefusedException(PdfRefusal refusal)
        : base(refusal.ToString()) => Refusal = refusal;

    internal PdfRefusal Refusal { get; }
}
