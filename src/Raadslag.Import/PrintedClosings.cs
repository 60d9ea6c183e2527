using Raadslag.Import.Closings;

namespace Raadslag.Import;

/// <summary>Which items a document itself calls closed (<i>lukket punkt</i>). Rather one too many than one too few.</summary>
public static class PrintedClosings
{
    /// <summary>The reason that can be given as long as nobody has written another.</summary>
    public const string Reason = "Lukket i det indlæste dokument";

    /// <summary>
    /// The items that their title, their section's title, a line of their own or a heading above calls closed, told apart by
    /// reference.
    /// </summary>
    public static IReadOnlySet<ItemDraft> In(MinutesDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var closed = new HashSet<ItemDraft>(ReferenceEqualityComparer.Instance);
        var marks = new ClosingMarks(draft);
        foreach (var section in draft.Sections)
        {
            marks.Enter(section);
            foreach (var item in section.Items)
            {
                if (marks.Close(item))
                {
                    closed.Add(item);
                }
            }
        }

        return closed;
    }
}
