namespace Raadslag.Archive;

/// <summary>How long the reading of one file may take.</summary>
/// <param name="Processor">What it may use of a processor; on a busy machine that can be many times longer by the clock.</param>
/// <param name="Clock">The last resort, for a file that makes the process wait for ever without using anything.</param>
public sealed record ReadingTime(TimeSpan Processor, TimeSpan Clock)
{
    /// <summary>A real document of 27 pages takes a second, the process's start included.</summary>
    public static readonly ReadingTime Usual = new(TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(10));
}
