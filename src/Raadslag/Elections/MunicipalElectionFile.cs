using System.Globalization;
using Raadslag.Foundations;

namespace Raadslag.Elections;

/// <summary>
/// The lists of an election, read of comma-separated lines. Every line is either a list or refused by name; nothing is
/// passed over.
/// </summary>
/// <param name="Lists">The lists, in the order of the file.</param>
/// <param name="Refused">The lines that are no list, in the order of the file.</param>
public sealed record MunicipalElectionFile(IReadOnlyList<MunicipalList> Lists, IReadOnlyList<RefusedLine> Refused)
{
    private const string WithSeats = "code,letter,name,candidates,votes,seats,alliance";
    private const string VotesOnly = "code,letter,name,votes";

    /// <summary>Reads the file.</summary>
    /// <param name="text">
    /// Under the head <c>code,letter,name,candidates,votes,seats,alliance</c>, or <c>code,letter,name,votes</c> where the
    /// rest is not known.
    /// </param>
    /// <param name="municipalities">The codes there are.</param>
    public static MunicipalElectionFile Read(string text, IReadOnlySet<string> municipalities)
    {
        var table = CsvTable.Read(text);
        if (table.Head is not (WithSeats or VotesOnly))
        {
            return new MunicipalElectionFile(
                [],
                [new RefusedLine(1, ElectionFileRefusal.ColumnsAreUnknown, table.Head)]
            );
        }

        var columns = table.Head.Split(',').Length;
        var seen = new HashSet<(string Code, string Letter)>();
        var lists = new List<MunicipalList>();
        var refused = new List<RefusedLine>();
        foreach (var line in table.Lines)
        {
            var list = line.Cells is { } cells && cells.Length == columns ? List(cells) : null;
            if (Refuse(line, columns, list, municipalities) is { } why)
            {
                refused.Add(new RefusedLine(line.Number, why, line.Text) { List = list });
            }
            else if (!seen.Add((list!.Code, list.Letter)))
            {
                refused.Add(
                    new RefusedLine(line.Number, ElectionFileRefusal.ListIsThereTwice, line.Text) { List = list }
                );
            }
            else
            {
                lists.Add(list);
            }
        }

        return new MunicipalElectionFile(lists, refused);
    }

    private static ElectionFileRefusal? Refuse(
        CsvLine line,
        int columns,
        MunicipalList? list,
        IReadOnlySet<string> municipalities
    ) =>
        line.Cells?.Length != columns ? ElectionFileRefusal.LineHasOtherColumns
        : list is null ? ElectionFileRefusal.FigureCannotBeRead
        : !municipalities.Contains(list.Code) ? ElectionFileRefusal.MunicipalityIsUnknown
        : string.IsNullOrWhiteSpace(list.Letter) ? ElectionFileRefusal.ListHasNoLetter
        : list.Candidates is 0 ? ElectionFileRefusal.ListHasNoCandidates
        : null;

    // null when a figure cannot be read; a list that nobody stands on has no figure for its candidates
    private static MunicipalList? List(string[] cells)
    {
        if (cells is [var code, var letter, var name, var onlyVotes])
        {
            return Number(onlyVotes) is { } alone ? new MunicipalList(code, letter, name, alone) : null;
        }

        return
            Number(cells[3] is "" ? "0" : cells[3]) is { } candidates
            && Number(cells[4]) is { } votes
            && Number(cells[5]) is { } seats
            ? new MunicipalList(cells[0], cells[1], cells[2], votes)
            {
                Candidates = candidates,
                Seats = seats,
                Alliance = cells[6] is "" ? null : cells[6],
            }
            : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A line that is no list.</summary>
/// <param name="Line">Its number in the file; the head is 1.</param>
/// <param name="Why">What is wrong.</param>
/// <param name="Text">The line as it stands.</param>
public sealed record RefusedLine(int Line, ElectionFileRefusal Why, string Text)
{
    /// <summary>What the line says, where that could be read.</summary>
    public MunicipalList? List { get; init; }
}

/// <summary>Why a line of an election's file is no list.</summary>
public enum ElectionFileRefusal
{
    /// <summary>The head names other columns; nothing below it was read.</summary>
    ColumnsAreUnknown,

    /// <summary>There are more or fewer cells than columns, or a quotation mark is never closed.</summary>
    LineHasOtherColumns,

    /// <summary>A figure is no whole number from 0.</summary>
    FigureCannotBeRead,

    /// <summary>There is no municipality with that code.</summary>
    MunicipalityIsUnknown,

    /// <summary>The list has no letter.</summary>
    ListHasNoLetter,

    /// <summary>Nobody stands on the list, so nobody could vote for it: a test list left in the source.</summary>
    ListHasNoCandidates,

    /// <summary>The municipality has a list with that letter already, further up.</summary>
    ListIsThereTwice,
}
