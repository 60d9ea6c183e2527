using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pictures;

/// <summary>Why a file cannot be set as a picture.</summary>
internal enum PictureRefusal
{
    /// <summary>It is neither PNG nor JPEG.</summary>
    NotAPicture,

    /// <summary>It has more points than <see cref="PictureFile.MostPoints"/>.</summary>
    TooLarge,

    /// <summary>It ends too early, or says something of itself that cannot be.</summary>
    Damaged,

    /// <summary>It is a PNG in seven passes, for slow lines.</summary>
    Interlaced,

    /// <summary>It is a JPEG for printers, in four colors.</summary>
    FourColors,

    /// <summary>It is a JPEG of a kind that readers of PDF do not know, as one without loss.</summary>
    RareJpeg,
}

/// <summary>What came of reading a picture.</summary>
internal abstract record PictureRead
{
    private PictureRead() { }

    public sealed record Picture(PdfPicture Read) : PictureRead;

    public sealed record Refused(PictureRefusal Why) : PictureRead;
}
