using System.Globalization;
using Raadslag.FollowUp;
using Raadslag.Import;
using Raadslag.Publishing;
using Raadslag.Tests.Archive;

namespace Raadslag.Tests.FollowUp;

/// <summary>A sentence that somebody judged by hand.</summary>
internal sealed record JudgedSentence(string Document, string Item, bool IsMatterOfTaste, string Time, string[] Words)
{
    public static IReadOnlyList<JudgedSentence> All { get; } = Read();

    public bool Fits(string sentence)
    {
        var from = 0;
        foreach (var word in Words)
        {
            var at = sentence.IndexOf(word, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + word.Length;
        }

        return true;
    }

    private static JudgedSentence[] Read()
    {
        using var stream = typeof(JudgedSentence).Assembly.GetManifestResourceStream("Raadslag.Tests.yardstick.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('|'))
                .Select(cell => new JudgedSentence(cell[0], cell[1], cell[2] == "?", cell[3], cell[4].Split(' '))),
        ];
    }
}

/// <summary>One of the three real documents, item by item.</summary>
internal sealed class RealDocument(string mark, string name)
{
    private readonly MinutesDraft _draft = Documents.Real(name);

    public static RealDocument[] All =>
        [new("M", Documents.Midtjylland), new("A", Documents.SyddanmarkAgenda), new("S", Documents.Syddanmark)];

    public IEnumerable<JudgedSentence> Judged => JudgedSentence.All.Where(judged => judged.Document == mark);

    public IReadOnlyList<(string Item, FoundPromise Promise)> Found =>
        [
            .. from text in Texts()
            from promise in PromiseFinder.Find(text.Markdown, _draft.Date!.Value)
            select (text.Item, promise),
        ];

    public IReadOnlyList<(string Item, string Sentence)> Sentences =>
        [
            .. from text in Texts()
            from paragraph in MarkdownParts.Paragraphs(text.Markdown)
            from sentence in Raadslag.FollowUp.Sentences.In(paragraph.Text)
            select (text.Item, sentence),
        ];

    public static string Written(PromiseTime time) =>
        time switch
        {
            PromiseTime.OnDay on => $"on {Day(on.Day)}",
            PromiseTime.ByDay by => $"by {Day(by.Day)}",
            PromiseTime.During during => $"during {Day(during.From)} {Day(during.To)}",
            PromiseTime.Recurring recurring => $"every {recurring.EveryMonths}",
            PromiseTime.NextMeeting => "next",
            PromiseTime.ComingMeeting => "coming",
            _ => "open",
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<(string Item, string Markdown)> Texts() =>
        from section in _draft.Sections
        from item in section.Items
        from part in item.Parts
        select (item.Number, part.Markdown);
}
