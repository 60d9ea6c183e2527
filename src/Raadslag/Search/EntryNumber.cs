using Raadslag.Import;

namespace Raadslag.Search;

/// <summary>
/// The number of an entry in the index, made of what hits are counted and ordered by. A list of numbers is therefore
/// all that a search needs of the database: no row is fetched but those that are shown.
/// </summary>
/// <remarks>
/// From the highest bit: day (20), council (8), minutes before agenda (1), the meeting's ordinal (4), the item's place
/// from behind (12), section (16). The highest number is the newest; within a meeting, items stand in their order.
/// </remarks>
internal readonly record struct EntryNumber(long Value)
{
    private const int SectionBits = 16;
    private const int PlaceBits = 12;
    private const int OrdinalBits = 4;
    private const int KindBits = 1;
    private const int CouncilBits = 8;
    private const int OrdinalShift = SectionBits + PlaceBits;
    private const int KindShift = OrdinalShift + OrdinalBits;
    private const int CouncilShift = KindShift + KindBits;
    private const int DayShift = CouncilShift + CouncilBits;

    public DateOnly Date => DateOnly.FromDayNumber((int)(Value >> DayShift));

    public int Year => Date.Year;

    public int Council => (int)((Value >> CouncilShift) & Greatest(CouncilBits));

    public DocumentKind Kind => ((Value >> KindShift) & 1) is 1 ? DocumentKind.Minutes : DocumentKind.Agenda;

    public int Section => (int)(Value & Greatest(SectionBits));

    /// <summary>Numbers the entry of a row of such a document, whose council and section have the labels given.</summary>
    public static EntryNumber Of(DocumentKind kind, SearchRow row, int council, int section) =>
        new(
            ((long)row.Date.DayNumber << DayShift)
                | Part(council, CouncilBits, CouncilShift)
                | Part(kind is DocumentKind.Minutes ? 1 : 0, KindBits, KindShift)
                | Part(row.Ordinal, OrdinalBits, OrdinalShift)
                | Part(Greatest(PlaceBits) - row.Order, PlaceBits, SectionBits)
                | Part(section, SectionBits, 0)
        );

    private static long Part(int value, int bits, int shift)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Greatest(bits));
        return (long)value << shift;
    }

    private static int Greatest(int bits) => (1 << bits) - 1;
}
