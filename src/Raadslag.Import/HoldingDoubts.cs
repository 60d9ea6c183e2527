using Raadslag.Import.Closings;

namespace Raadslag.Import;

/// <summary>The doubts that keep a document from being published before somebody has looked at it.</summary>
public static class HoldingDoubts
{
    /// <summary>Those of the draft, in the order of the lines; none when it may be published at once.</summary>
    public static IReadOnlyList<ReadingWarning> In(MinutesDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return [.. draft.Warnings.Where(warning => Holds(warning.Code))];
    }

    /// <summary>Whether a file's name says that what is in it is closed ("Lukket dagsorden.pdf").</summary>
    public static bool IsInName(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var words = Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ').Replace('-', ' ').Replace('.', ' ');
        return ClosingSigns.OfTitle(words) >= ClosingSign.Mentions;
    }

    private static bool Holds(WarningCode code) =>
        code is WarningCode.ItemIsClosed or WarningCode.ClosingIsMentioned or WarningCode.NumbersBeginAgain;
}
