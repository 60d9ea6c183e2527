namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>What one check may use, so that no file, however it is made, keeps the machine busy.</summary>
internal sealed class PdfLimits
{
    internal const int File = 512 << 20;
    internal const int Stream = 128 << 20;
    internal const int Nesting = 100;
    internal const int StructureDepth = 250;
    internal const int FormDepth = 30;
    private const int Unpacked = 512 << 20;
    private const int Steps = 40_000_000;
    private const long Searched = 4L << 30;

    private long _unpacked;
    private long _steps;
    private long _searched;

    /// <summary>Counts bytes unpacked.</summary>
    internal void Unpack(int bytes)
    {
        if ((_unpacked += bytes) > Unpacked)
        {
            throw new PdfRefusedException(PdfRefusal.TooLarge);
        }
    }

    /// <summary>Counts steps of work: operators, table entries, elements.</summary>
    internal void Step(int steps = 1)
    {
        if ((_steps += steps) > Steps)
        {
            throw new PdfRefusedException(PdfRefusal.TooLarge);
        }
    }

    /// <summary>Counts bytes looked through for the end of a stream that does not say it.</summary>
    internal void Search(long bytes)
    {
        if ((_searched += bytes) > Searched)
        {
            throw new PdfRefusedException(PdfRefusal.TooDamaged);
        }
    }

    internal static void Nest(int depth)
    {
        if (depth > Nesting)
        {
            throw new PdfRefusedException(PdfRefusal.TooDeep);
        }
    }
}
