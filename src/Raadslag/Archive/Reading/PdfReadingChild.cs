using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>The other end of <see cref="PdfReadingProcess"/>: reads one PDF after the other until its input ends.</summary>
public static class PdfReadingChild
{
    /// <summary>Gives up what no file needs, and answers every file that comes on <paramref name="input"/> with its lines or its refusal.</summary>
    public static async Task RunAsync(Stream input, Stream output, CancellationToken cancellation = default)
    {
        ReadingLimits.Take();
        while (await ReadingMessage.ReceiveAsync(input, cancellation) is { } file)
        {
            var answer = Answer(file, out var isOutOfMemory);
            await ReadingMessage.SendAsync(output, answer, cancellation);
            if (isOutOfMemory)
            {
                // what is left of this process is not to be trusted with the next file
                return;
            }
        }
    }

    private static byte[] Answer(byte[] file, out bool isOutOfMemory)
    {
        isOutOfMemory = false;
        try
        {
            return ReadingMessage.Write(SourceReader.Read(file));
        }
        catch (OutOfMemoryException)
        {
            isOutOfMemory = true;
            return ReadingMessage.Write(new Reading<SourceDocument>.Refused(ReadingRefusal.IsDamaged));
        }
    }
}
