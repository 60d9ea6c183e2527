using System.Globalization;
using Microsoft.AspNetCore.Http;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Uploads;

/// <summary>A draft as a form: one field for each text, named by its path, beside the lines it was read from.</summary>
internal sealed class DraftForm
{
    private readonly IReadOnlyDictionary<string, string> _read;
    private readonly IReadOnlyDictionary<string, string> _corrections;
    private readonly ILookup<int, ReadingWarning> _warnings;

    public DraftForm(MinutesDraft draft, IReadOnlyDictionary<string, string> corrections)
    {
        Draft = draft;
        _read = CorrectedDraft.TextsOf(draft);
        _corrections = corrections;
        _warnings = draft.Warnings.ToLookup(warning => warning.Line);
        Lines = ShownLine.Of(draft);
    }

    public MinutesDraft Draft { get; }

    internal IReadOnlyList<ShownLine> Lines { get; }

    /// <summary>What a person made of the text at the path, or else what was read.</summary>
    public string ValueOf(string path) => _corrections.GetValueOrDefault(path) ?? _read.GetValueOrDefault(path) ?? "";

    /// <summary>Whether a person has changed the text at the path.</summary>
    public bool IsCorrected(string path) => _corrections.ContainsKey(path);

    /// <summary>The items of the draft, each with the beginning of its paths: "items/3.4".</summary>
    internal IEnumerable<(string Path, ItemDraft Item)> Items(SectionDraft section) =>
        KeyedItems().Where(keyed => section.Items.Contains(keyed.Item, ReferenceEqualityComparer.Instance));

    /// <summary>The annexes of an item, those marked before those named: what is said of each, and whether it is closed.</summary>
    internal IReadOnlyList<DraftAccess> AnnexesOf(string path, ItemDraft item) =>
        [
            .. item
                .AnnexMarks.Select(mark => mark.Text)
                .Concat(item.NamedAnnexes)
                .Select((text, i) => new DraftAccess($"{path}/annexes/{i + 1}", DraftPhrases.Annex(text, i + 1), this)),
        ];

    /// <summary>The first reason for closing that is missing, too long, or stands at something open; empty when none is.</summary>
    internal string ClosingInDoubt =>
        _read
            .Keys.Where(path => path.EndsWith("/access", StringComparison.Ordinal))
            .Select(path => new DraftAccess(path[..path.LastIndexOf('/')], "", this))
            .Where(place => place.IsInDoubt)
            .Select(place => $"{place.Path}/closedReason")
            .FirstOrDefault("");

    /// <summary>The sections, each with the beginning of its paths: "sections/2".</summary>
    internal IEnumerable<(string Path, SectionDraft Section)> Sections() =>
        PathsOf("sections/", "/title").Zip(Draft.Sections);

    /// <summary>The rows of a list of people, with one empty row for somebody who is missing.</summary>
    internal IEnumerable<string> Rows(string list)
    {
        var last = _read
            .Keys.Concat(_corrections.Keys)
            .Where(path => path.StartsWith(list + "/", StringComparison.Ordinal))
            .Select(path => int.Parse(path.Split('/')[1], CultureInfo.InvariantCulture))
            .DefaultIfEmpty()
            .Max();
        return Enumerable.Range(1, last + 1).Select(row => $"{list}/{row}");
    }

    /// <summary>The doubts about a run of lines.</summary>
    internal IEnumerable<ReadingWarning> WarningsIn(LineRange range) =>
        Enumerable.Range(range.First, Math.Max(0, range.Last - range.First + 1)).SelectMany(line => _warnings[line]);

    /// <summary>The doubts about the document as a whole.</summary>
    internal IEnumerable<ReadingWarning> GeneralWarnings => _warnings[0];

    /// <summary>The lines of a run.</summary>
    internal IEnumerable<ShownLine> LinesIn(LineRange range) =>
        Lines.Skip(range.First - 1).Take(range.Last - range.First + 1);

    /// <summary>The lines before the first list or section.</summary>
    internal IReadOnlyList<ShownLine> FrontLines
    {
        get
        {
            var starts = Draft
                .Participants.Concat(Draft.Apologies)
                .Select(person => person.Line)
                .Concat(Draft.Sections.Select(section => section.Lines.First))
                .Concat(KeyedItems().Select(keyed => keyed.Item.Lines.First));
            var end = starts.Where(line => line > 0).DefaultIfEmpty(Lines.Count + 1).Min();
            return [.. Lines.Take(end - 1)];
        }
    }

    /// <summary>The two lists of people, each with the lines it was read from.</summary>
    internal IReadOnlyList<(string Path, string Heading, IReadOnlyList<ShownLine> Lines)> PeopleLists =>
        [("participants", "Deltagere", LinesOf(Draft.Participants)), ("apologies", "Afbud", LinesOf(Draft.Apologies))];

    /// <summary>The lines that nothing came of.</summary>
    internal IEnumerable<ShownLine> UnreadLines => Lines.Where(line => line.Fate == LineFate.Unread);

    /// <summary>What a sent form changes in a draft: the texts that are not as they were read.</summary>
    public static IReadOnlyDictionary<string, string> CorrectionsIn(IFormCollection form, MinutesDraft draft) =>
        ChangesIn(form, CorrectedDraft.TextsOf(draft));

    /// <summary>What a sent form changes in the texts that stand at the paths now.</summary>
    public static IReadOnlyDictionary<string, string> ChangesIn(
        IFormCollection form,
        IReadOnlyDictionary<string, string> standing
    )
    {
        return form.Where(field => IsPath(field.Key))
            .Select(field => (Path: field.Key, Text: WithPlainLineEnds(field.Value.ToString())))
            .Where(field => field.Text != standing.GetValueOrDefault(field.Path, ""))
            .ToDictionary(field => field.Path, field => field.Text, StringComparer.Ordinal);
    }

    private IReadOnlyList<ShownLine> LinesOf(IReadOnlyList<Participant> people) =>
        people is []
            ? []
            : [.. LinesIn(new LineRange(people.Min(person => person.Line), people.Max(person => person.Line)))];

    private IEnumerable<(string Path, ItemDraft Item)> KeyedItems() =>
        PathsOf("items/", "/number").Zip(Draft.Sections.SelectMany(section => section.Items));

    private IEnumerable<string> PathsOf(string start, string end) =>
        _read
            .Keys.Where(path =>
                path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal)
            )
            .Select(path => path[..^end.Length]);

    // the fields of the form that are no text of the draft begin with "_"
    private static bool IsPath(string name) => !name.StartsWith('_') && name != "mode" && name != "handler";

    // a browser sends line ends in two characters
    private static string WithPlainLineEnds(string text) => text.ReplaceLineEndings("\n");
}
