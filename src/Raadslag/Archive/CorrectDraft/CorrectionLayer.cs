using System.Globalization;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>A draft taken apart so that corrections can be laid on one by one.</summary>
internal sealed class CorrectionLayer
{
    private readonly List<PersonEntry> _participants;
    private readonly List<PersonEntry> _apologies;
    private readonly OrderedDictionary<string, SectionDraft> _sections = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, ItemDraft> _items = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, string> _read;
    private MinutesDraft _draft;

    public CorrectionLayer(MinutesDraft draft)
    {
        _draft = draft;
        _read = DraftTexts.Of(draft);
        _participants = [.. draft.Participants.Select(PersonEntry.From)];
        _apologies = [.. draft.Apologies.Select(PersonEntry.From)];
        foreach (var (key, section) in DraftTexts.Keyed(draft.Sections, section => section.Number))
        {
            _sections.Add(key, section);
        }

        foreach (var (key, item) in DraftTexts.Keyed(draft.Sections.SelectMany(s => s.Items), item => item.Number))
        {
            _items.Add(key, item);
        }
    }

    /// <summary>Lays one correction on; answers why it cannot be, else null.</summary>
    public CorrectionFaultKind? Lay(string path, string text) =>
        path.Split('/') switch
        {
            ["body"] => Set(_draft with { Body = OrNull(text) }),
            ["place"] => Set(_draft with { Place = OrNull(text) }),
            ["kind"] => LayKind(text),
            ["date"] => LayDate(text),
            ["start"] => LayStart(text),
            ["participants", var place, var field] => LayPerson(_participants, place, field, text),
            ["apologies", var place, var field] => LayPerson(_apologies, place, field, text),
            ["sections", var key, "title"] => LaySection(key, text),
            ["items", _, AccessTexts.Field or AccessTexts.ReasonField] => LayAccess(path, text),
            ["items", _, "annexes", _, AccessTexts.Field or AccessTexts.ReasonField] => LayAccess(path, text),
            ["items", var key, var field] => LayItem(key, field, text),
            _ => CorrectionFaultKind.HasNoPlace,
        };

    public MinutesDraft ToDraft()
    {
        // the sections still hold the items as read; the corrected ones stand in the same order
        var items = new Queue<ItemDraft>(_items.Values);
        return _draft with
        {
            Participants =
            [
                .. _participants.Where(person => person.Name.Length > 0).Select(person => person.ToDraft()),
            ],
            Apologies = [.. _apologies.Where(person => person.Name.Length > 0).Select(person => person.ToDraft())],
            Sections =
            [
                .. _sections.Values.Select(section =>
                    section with
                    {
                        Items = [.. section.Items.Select(_ => items.Dequeue())],
                    }
                ),
            ],
        };
    }

    // who may read is beside the draft, not in it
    private CorrectionFaultKind? LayAccess(string path, string text) =>
        !_read.ContainsKey(path) ? CorrectionFaultKind.HasNoPlace
        : path.EndsWith($"/{AccessTexts.Field}", StringComparison.Ordinal)
        && text is not (AccessTexts.Open or AccessTexts.Closed)
            ? CorrectionFaultKind.IsUnreadable
        : null;

    private static string? OrNull(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private CorrectionFaultKind? Set(MinutesDraft draft)
    {
        _draft = draft;
        return null;
    }

    private CorrectionFaultKind? LayKind(string text) =>
        Enum.GetValues<DocumentKind>().Where(kind => DraftTexts.KindWord(kind) == text).ToArray() is [var kind]
            ? Set(_draft with { Kind = kind })
            : CorrectionFaultKind.IsUnreadable;

    private CorrectionFaultKind? LayDate(string text) =>
        DateOnly.TryParseExact(
            text.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? Set(_draft with { Date = date })
            : CorrectionFaultKind.IsUnreadable;

    private CorrectionFaultKind? LayStart(string text)
    {
        if (OrNull(text) is not { } time)
        {
            return Set(_draft with { Start = null });
        }

        return TimeOnly.TryParseExact(
            time.Replace('.', ':'),
            ["HH:mm", "H:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var start
        )
            ? Set(_draft with { Start = start })
            : CorrectionFaultKind.IsUnreadable;
    }

    private static CorrectionFaultKind? LayPerson(List<PersonEntry> list, string place, string field, string text)
    {
        var isNumber = int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || number < 1 || number > list.Count + 1)
        {
            return CorrectionFaultKind.HasNoPlace;
        }

        var person = number <= list.Count ? list[number - 1] : new PersonEntry("", null, null, Line: 0);
        if (person.With(field, text) is not { } corrected)
        {
            return CorrectionFaultKind.HasNoPlace;
        }

        if (number > list.Count)
        {
            list.Add(corrected);
        }
        else
        {
            list[number - 1] = corrected;
        }

        return null;
    }

    private CorrectionFaultKind? LaySection(string key, string text)
    {
        if (!_sections.TryGetValue(key, out var section))
        {
            return CorrectionFaultKind.HasNoPlace;
        }

        _sections[key] = section with { Title = text.Trim() };
        return null;
    }

    private CorrectionFaultKind? LayItem(string key, string field, string text)
    {
        if (!_items.TryGetValue(key, out var item) || CorrectedItem.With(item, field, text) is not { } corrected)
        {
            return CorrectionFaultKind.HasNoPlace;
        }

        _items[key] = corrected;
        return null;
    }

    private sealed record PersonEntry(string Name, string? Party, string? Municipality, int Line)
    {
        public static PersonEntry From(Participant person) =>
            new(person.Name, person.Party, person.Municipality, person.Line);

        public PersonEntry? With(string field, string text) =>
            field switch
            {
                "name" => this with { Name = text.Trim() },
                "party" => this with { Party = OrNull(text) },
                "municipality" => this with { Municipality = OrNull(text) },
                _ => null,
            };

        public Participant ToDraft() => new(Name, Party, Municipality, Line);
    }
}
