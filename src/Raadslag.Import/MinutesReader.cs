using Raadslag.Import.Annexes;
using Raadslag.Import.Closings;
using Raadslag.Import.Front;
using Raadslag.Import.Items;
using Raadslag.Import.Participants;
using Raadslag.Import.Structure;

namespace Raadslag.Import;

/// <summary>
/// Reads the structure of an agenda or of minutes out of lines: pure, the same for the same lines, in time that grows
/// with their number.
/// </summary>
public static class MinutesReader
{
    /// <summary>The draft, or a refusal when nothing looks like an agenda or minutes.</summary>
    public static Reading<MinutesDraft> Read(SourceDocument source)
    {
        var desk = new Desk(source);
        Spacing.WarnOfColumns(desk);
        var marks = MarginMarks.TakeOut(desk);
        Contents.SetNamedApart(desk);
        var feet = Furniture.SetApart(desk);
        var firstWitness = desk.Lines.TakeWhile(line => !IsWitness(line)).Count();
        var contents = Contents.SetApart(desk, firstWitness);
        Dividers.Mark(desk);
        var outline = Outline.Of(desk, contents.Select(entry => entry.Number).ToHashSet());
        var start = outline.Start(desk);
        var people = new ParticipantLists(desk);
        people.Read(0, start);
        var cover = new CoverReader(desk).Read(start, feet);
        return IsMeetingDocument(outline, cover)
            ? new Reading<MinutesDraft>.Read(new DraftBuilder(desk, outline, marks).Build(cover, people, contents))
            : new Reading<MinutesDraft>.Refused(ReadingRefusal.IsNotAMeetingDocument);
    }

    private static bool IsWitness(WorkLine line) => Layouts.IsHeadingInAny(line) || CaseReference.Of(line) is not null;

    // One item with a case number or a part; or a cover that says agenda, over two numbered points at least.
    private static bool IsMeetingDocument(Outline outline, Cover cover) =>
        outline.Items.Any(item => item.IsAnchored)
        || (cover.Kind is not null && outline.Items.Count + outline.Sections.Count >= 2);
}
