namespace Raadslag.Import.Tests.Minutes;

/// <summary>A draft as lines that can be compared with what a person wrote down.</summary>
internal static class ReferenceFacts
{
    /// <summary>Sections, items, parts (b r p d, in capitals when filled), limbs, marks, annexes and links.</summary>
    public static string Of(MinutesDraft draft) =>
        string.Join(
            '\n',
            draft.Sections.SelectMany(section =>
                section.Items.SelectMany(Of).Prepend($"{section.Number} {section.Title}")
            )
        );

    public static string Of(IEnumerable<Participant> people) =>
        string.Join('\n', people.Select(person => $"{person.Name} ({person.Party}), {person.Municipality}"));

    private static IEnumerable<string> Of(ItemDraft item) =>
        [
            $"  {item.Number} {item.Title}",
            $"      {item.CaseNumber} {string.Join('/', item.CaseOfficers)} {string.Concat(Enum.GetValues<PartKind>().Select(kind => Of(item, kind)))}"
                + (item.RecommendationLimbs.Count > 1 ? $" {item.RecommendationLimbs.Count} limbs" : ""),
            .. item.AnnexMarks.Select(mark => $"      ./. {mark.Line} {mark.Part} {Begin(mark.Text)}"),
            .. item.NamedAnnexes.Select(annex => $"      annex {annex}"),
            .. item.Links.Select(link =>
                $"      link {Begin(link.Text)} {(link.Url.Length > 40 ? link.Url[..40] : link.Url)}"
            ),
        ];

    private static string Of(ItemDraft item, PartKind kind)
    {
        var letter = kind.ToString()[..1];
        letter = kind == PartKind.Presentation ? "P" : letter;
        return item.TextOf(kind) switch
        {
            null => "",
            "" => letter.ToLowerInvariant(),
            _ => letter,
        };
    }

    private static string Begin(string text) => string.Join(' ', text.Split(' ').Take(4));
}
