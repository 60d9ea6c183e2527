using System.Globalization;
using Raadslag.Foundations;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>Who may read an item and each of its annexes, and why not everybody.</summary>
/// <param name="Number">The item's number as it was read.</param>
/// <param name="Title">Its title as it was read.</param>
/// <param name="ClosedReason">Why the item is closed; null while it is open.</param>
/// <param name="Annexes">Its annexes, those marked before those named, each in the draft's order.</param>
internal sealed record ItemAccess(string Number, string Title, string? ClosedReason, IReadOnlyList<AnnexAccess> Annexes)
{
    public Access Access => ClosedReason is null ? Access.Open : Access.Closed;

    /// <summary>Each item of a reading, in its order, with the texts that stand at its paths now.</summary>
    public static IReadOnlyList<ItemAccess> Of(MinutesDraft reading, IReadOnlyDictionary<string, string> texts) =>
        [
            .. DraftTexts
                .Keyed(reading.Sections.SelectMany(section => section.Items), item => item.Number)
                .Select(keyed => new ItemAccess(
                    keyed.Value.Number,
                    keyed.Value.Title,
                    ReasonAt(texts, $"items/{keyed.Key}"),
                    [
                        .. AccessTexts
                            .AnnexesOf(keyed.Value)
                            .Select(
                                (text, i) =>
                                    new AnnexAccess(text, ReasonAt(texts, AccessTexts.Annex($"items/{keyed.Key}", i)))
                            ),
                    ]
                )),
        ];

    private static string? ReasonAt(IReadOnlyDictionary<string, string> texts, string place) =>
        texts[$"{place}/{AccessTexts.Field}"] == AccessTexts.Closed
            ? texts[$"{place}/{AccessTexts.ReasonField}"].Trim()
            : null;
}

/// <summary>Who may know what an annex is.</summary>
/// <param name="Text">The sentence that its mark belongs to, or its name.</param>
/// <param name="ClosedReason">Why it is closed; null while it is open.</param>
internal sealed record AnnexAccess(string Text, string? ClosedReason)
{
    public Access Access => ClosedReason is null ? Access.Open : Access.Closed;
}

/// <summary>The places of a draft where it stands who may read: "items/3.4/access" and "items/3.4/closedReason".</summary>
internal static class AccessTexts
{
    public const string Field = "access";

    public const string ReasonField = "closedReason";

    public const string Open = "open";

    public const string Closed = "closed";

    /// <summary>The beginning of an annex's paths, by its place from 0: "items/3.4/annexes/1".</summary>
    public static string Annex(string item, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{item}/annexes/{place + 1}");

    /// <summary>The annexes in the order they are counted in: those marked before those named.</summary>
    public static IReadOnlyList<string> AnnexesOf(ItemDraft item) =>
        [.. item.AnnexMarks.Select(mark => mark.Text), .. item.NamedAnnexes];

    /// <summary>What the document itself says: open, unless it calls the item closed.</summary>
    public static void Add(OrderedDictionary<string, string> texts, string path, ItemDraft item, bool isPrintedClosed)
    {
        texts[$"{path}/{Field}"] = isPrintedClosed ? Closed : Open;
        texts[$"{path}/{ReasonField}"] = isPrintedClosed ? PrintedClosings.Reason : "";
        for (var i = 0; i < AnnexesOf(item).Count; i++)
        {
            texts[$"{Annex(path, i)}/{Field}"] = Open;
            texts[$"{Annex(path, i)}/{ReasonField}"] = "";
        }
    }

    /// <summary>Whether the correction closes something.</summary>
    public static bool Closes(KeyValuePair<string, string> correction) =>
        correction.Key.EndsWith($"/{Field}", StringComparison.Ordinal) && correction.Value == Closed;

    /// <summary>What does not fit together in what stands there: a closed place without a reason, or the other way round.</summary>
    public static IEnumerable<CorrectionFault> FaultsIn(IReadOnlyDictionary<string, string> texts) =>
        from text in texts
        where text.Key.EndsWith($"/{Field}", StringComparison.Ordinal)
        let path = text.Key[..^Field.Length] + ReasonField
        let fault = FaultOf(text.Value == Closed ? Access.Closed : Access.Open, texts[path].Trim())
        where fault is not null
        select new CorrectionFault(path, fault.Value);

    private static CorrectionFaultKind? FaultOf(Access access, string reason) =>
        (access, reason) switch
        {
            (Access.Closed, "") => CorrectionFaultKind.ReasonIsMissing,
            (Access.Closed, { Length: > CorrectedDraft.LongestReason }) => CorrectionFaultKind.ReasonIsTooLong,
            // somebody may have meant to close it
            (Access.Open, not "") => CorrectionFaultKind.ReasonIsOfOpen,
            _ => null,
        };
}
