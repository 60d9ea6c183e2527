using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>Whether something in a document may be closed, so that it is not published before somebody has looked.</summary>
internal static class ImportDoubts
{
    public static bool Holds(MinutesDraft draft, string fileName) =>
        HoldingDoubts.In(draft) is not [] || HoldingDoubts.IsInName(fileName) || PrintedClosings.In(draft).Count > 0;
}
