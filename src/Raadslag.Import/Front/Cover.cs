using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Front;

/// <summary>What the document tells of the meeting outside its items: on the cover, in the feet, or in passing.</summary>
internal sealed record Cover
{
    /// <summary>Null where no word says it.</summary>
    public DocumentKind? Kind { get; init; }

    public string? Body { get; init; }

    public DateOnly? Date { get; init; }

    public TimeOnly? Start { get; init; }

    public string? Place { get; init; }
}

/// <summary>Reads the cover, setting mission and vision apart; what it cannot place stays unread.</summary>
internal sealed partial class CoverReader(Desk desk)
{
    private Cover _cover = new();

    public Cover Read(int end, IReadOnlyList<int> feet)
    {
        var isCredo = false;
        string? label = null;
        for (var i = desk.NextText(-1); i < end; i = desk.NextText(i))
        {
            if (!desk.IsUnread(i))
            {
                isCredo = false;
                continue;
            }

            var line = desk.Lines[i];
            isCredo = isCredo || (line.CanBeStructure && Credo().IsMatch(line.Text));
            if (isCredo && !IsField(line))
            {
                desk.SetApart(i);
                continue;
            }

            isCredo = false;
            var isLabel = line.CanBeStructure && LabelAlone().IsMatch(line.Text);
            if (isLabel || (label is not null || IsField(line)) && TakeField(i, label))
            {
                desk.Use(i);
            }

            label = isLabel ? line.Text.TrimEnd(':', ' ') : null;
        }

        TakeFeet(feet);
        return _cover;
    }

    /// <summary>Whether the line says what kind of document it is, whose, when or where.</summary>
    public static bool IsField(WorkLine line) =>
        line.CanBeStructure
        && line.Text.Length <= 200
        && (
            Kind().IsMatch(line.Text)
            || Labelled().IsMatch(line.Text)
            || Bodies.Of(line.Text) is not null
            || DanishDates.IsOnlyDate(line.Text)
            || Postal().IsMatch(line.Text)
        );

    private bool TakeField(int index, string? above)
    {
        var line = desk.Lines[index];
        if (!line.CanBeStructure)
        {
            return false;
        }

        var text = above is null ? line.Text : $"{above}: {line.Text}";
        var label = Labelled().Match(text);
        if (label.Groups["place"].Success || (!label.Success && Postal().IsMatch(text)))
        {
            var place = label.Success ? label.Groups["value"].Value.Trim() : text;
            var isNew = _cover.Place is null;
            _cover = _cover with { Place = _cover.Place ?? place };
            return isNew;
        }

        if (label.Groups["body"].Success)
        {
            _cover = _cover with
            {
                Body = _cover.Body ?? Bodies.Of(label.Groups["value"].Value) ?? label.Groups["value"].Value,
            };
            return true;
        }

        var kind = KindOf(text);
        var body = kind is null ? Bodies.Of(text) : Bodies.In(text);
        var (date, start) = (DanishDates.FirstIn(text), StartOf(text, label.Success));
        if (Disagrees(date, index))
        {
            return false;
        }

        _cover = _cover with
        {
            Kind = _cover.Kind ?? kind,
            Body = _cover.Body ?? body,
            Date = _cover.Date ?? date,
            Start = _cover.Start ?? start,
        };
        return kind is not null || body is not null || date is not null || start is not null;
    }

    private static TimeOnly? StartOf(string text, bool isLabelled) =>
        isLabelled || DanishDates.FirstIn(text) is not null ? DanishDates.TimeIn(text) : null;

    private static DocumentKind? KindOf(string text)
    {
        var match = Kind().Match(text);
        return !match.Success ? null
            : match.Groups["agenda"].Success ? DocumentKind.Agenda
            : DocumentKind.Minutes;
    }

    private void TakeFeet(IReadOnlyList<int> feet)
    {
        foreach (var index in feet)
        {
            var foot = desk.Lines[index].Text;
            var date = DanishDates.FirstIn(foot);
            Disagrees(date, index);
            _cover = _cover with
            {
                Kind = _cover.Kind ?? KindOf(foot),
                Body = _cover.Body ?? Bodies.In(foot) ?? Bodies.Of(foot.Split('|')[0].Trim()),
                Date = _cover.Date ?? date,
            };
        }
    }

    private bool Disagrees(DateOnly? date, int index)
    {
        var disagrees = date is { } other && _cover.Date is { } known && other != known;
        if (disagrees)
        {
            desk.Warn(WarningCode.DatesDisagree, index, desk.Lines[index].Text);
        }

        return disagrees;
    }

    [GeneratedRegex(
        @"^(?:\# ?)?(?:endelig(?:t)? |foreløbig(?:t)? |udkast til )?(?:(?<agenda>(?:møde)?dagsorden)|(?:beslutnings)?referat|beslutningsprotokol|(?:møde)?protokol)\b(?! (?:er|blev|kan|om)\b).{0,80}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Kind();

    [GeneratedRegex(
        @"^(?:(?<place>sted|mødested|lokale)|(?:møde)?dato|tid|tidspunkt|mødetidspunkt|mødestart|start|(?<body>udvalg|råd)) ?: ?(?<value>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^(?:sted|mødested|lokale|(?:møde)?dato|tid|tidspunkt|mødetidspunkt) ?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelAlone();

    // "Comwell, Karensmindevej 3, 5500 Middelfart"
    [GeneratedRegex(@"^\p{Lu}.{2,100}, \d{4} \p{Lu}\p{L}+(?: \p{L}{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Postal();

    [GeneratedRegex(
        @"^(?:mission|vision|værdier|værdigrundlag|formål)(?: og (?:mission|vision|værdier))?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Credo();
}
