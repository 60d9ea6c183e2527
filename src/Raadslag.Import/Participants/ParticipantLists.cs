using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Participants;

/// <summary>Finds the lists of participants and apologies outside the items and reads them.</summary>
internal sealed partial class ParticipantLists(Desk desk)
{
    /// <summary>A sorted list this long that ends early in the alphabet has most likely been cut off.</summary>
    private const int LongEnoughToJudge = 11;

    private readonly List<Participant> _present = [];
    private readonly List<Participant> _absent = [];

    public IReadOnlyList<Participant> Present => _present;

    public IReadOnlyList<Participant> Absent => _absent;

    /// <summary>Reads the lists that begin between two lines (the second not included).</summary>
    public void Read(int from, int end)
    {
        List<Participant>? list = null;
        var (last, misses) = (-1, 0);
        for (var i = desk.NextText(from - 1); i < end; i = desk.NextText(i))
        {
            var line = desk.Lines[i];
            if (!line.CanBeStructure || Front.CoverReader.IsField(line))
            {
                list = null;
            }
            else if (Heading().Match(line.Text) is { Success: true } heading)
            {
                CheckEnd(last);
                desk.SetApart(i);
                list = heading.Groups["absent"].Success ? _absent : _present;
                (last, misses) = (-1, 0);
                ReadInline(heading.Groups["names"].Value, list, i);
            }
            else if (list is not null && misses < 3)
            {
                (last, misses) = ReadEntries(line, list, i) ? (i, 0) : (last, misses + 1);
            }
        }

        CheckEnd(last);
        CheckAlphabet(_present);
    }

    private void ReadInline(string names, List<Participant> list, int index)
    {
        if (names.Trim().Length > 0 && Entries(names.Trim()) is { } entries)
        {
            Add(entries, list, index);
        }
    }

    private bool ReadEntries(WorkLine line, List<Participant> list, int index)
    {
        var entries = Entries(line.Tabbed.Trim()) ?? Entries(line.Text);
        var isBareName = entries is [{ Party: null, Municipality: null }];
        if (entries is null || (isBareName && list.Exists(participant => participant.Party is not null)))
        {
            return ReadTornEntry(line, list, index);
        }

        Add(entries, list, index);
        return true;
    }

    // What was left of an entry at the cut: "Name (V), Aalb" reads; "Name (V" and "Name" do not.
    private bool ReadTornEntry(WorkLine line, List<Participant> list, int index)
    {
        var torn = TornEntry().Match(line.Text);
        if (!torn.Success || list.Count == 0)
        {
            return false;
        }

        list.Add(new Participant(torn.Groups["name"].Value.Trim(), null, null, line.Number));
        desk.Use(index);
        desk.Warn(WarningCode.ParticipantsSeemCut, index, line.Text);
        return true;
    }

    private void Add(ParticipantLine[] entries, List<Participant> list, int index)
    {
        foreach (var entry in entries)
        {
            list.Add(new Participant(entry.Name, entry.Party, entry.Municipality, desk.Lines[index].Number));
            if (entry.Rest.Length > 0 || entry.Party is { Length: > 3 } || (entry.Municipality ?? entry.Party) is null)
            {
                desk.Warn(WarningCode.ParticipantIsUnclear, index, desk.Lines[index].Text);
            }
        }

        desk.Use(index);
    }

    // Columns joined by a tab, or several names after one another with their party letters.
    private static ParticipantLine[]? Entries(string text)
    {
        var cells = text.Split(['\t', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var entries = cells.SelectMany(Municipalities.SplitColumns).Select(ParticipantLine.Of).ToArray();
        var read = entries.OfType<ParticipantLine>().ToArray();
        return read.Length == 0 || read.Length < entries.Length ? null : read;
    }

    private void CheckEnd(int last)
    {
        if (last >= 0 && OpenEnd().IsMatch(desk.Lines[last].Text))
        {
            desk.Warn(WarningCode.ParticipantsSeemCut, last, desk.Lines[last].Text);
        }
    }

    // Of eleven Danish names or more, one as good as always begins with P or later.
    private void CheckAlphabet(List<Participant> list)
    {
        var order = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
        var isSorted = list.Zip(list.Skip(1)).All(pair => order.Compare(pair.First.Name, pair.Second.Name) <= 0);
        if (list.Count >= LongEnoughToJudge && isSorted && char.ToUpperInvariant(list[^1].Name[0]) < 'P')
        {
            desk.Warn(WarningCode.ParticipantsSeemCut, list[^1].Line - 1, list[^1].Name);
        }
    }

    [GeneratedRegex(
        @"^(?:(?:møde)?deltager(?:e|liste|fortegnelse)|tilstedeværende|til ?stede(?: var)?|(?<absent>afbud(?: fra)?|fraværende|ikke til stede|fravær))(?: \(\d+\))?(?:$|: ?(?<names>.*)$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}.'’-]*(?:(?: \p{L}[\p{L}.'’-]*){1,5}| ?(?=\(|…|\.\.\.)))(?: ?\([^)]{0,3})?(?: ?(?:…|\.\.\.))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TornEntry();

    [GeneratedRegex(@"(?:,|\bog|…|\.\.\.|-|\([^)]*|\bKom(?:m(?:u(?:n)?)?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();
}
