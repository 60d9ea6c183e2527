using Raadslag.Publishing.Documents;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Templates;

/// <summary>A field that two have written differently at once.</summary>
/// <param name="Field">What it is called.</param>
/// <param name="Mine">What stands in the form.</param>
/// <param name="Stored">What is stored.</param>
internal sealed record TemplateDifference(string Field, string Mine, string Stored)
{
    /// <summary>The fields that differ, in the order of the form.</summary>
    public static IReadOnlyList<TemplateDifference> Between(DocumentTemplate mine, DocumentTemplate stored) =>
        [
            .. Fields(mine)
                .Zip(Fields(stored), (one, other) => new TemplateDifference(one.Name, one.Value, other.Value))
                .Where(difference => difference.Mine != difference.Stored),
            .. SameLogo(mine.Logo, stored.Logo)
                ? Array.Empty<TemplateDifference>()
                : [new("Logo", Said(mine.Logo), Said(stored.Logo))],
        ];

    private static IEnumerable<(string Name, string Value)> Fields(DocumentTemplate template) =>
        [
            ("Farve på overskrifter", template.Accent.ToString()),
            ("Farve på links", template.Links.ToString()),
            ("Skrift i overskrifter", template.HeadingFace.InDanish),
            ("Skrift i teksten", template.TextFace.InDanish),
            ("Forside", template.HasCover ? "ja" : "nej"),
            ("Indholdsfortegnelse", template.HasContents ? "ja" : "nej"),
            ("Overskrift på siden om rådet", template.MissionTitle),
            ("Tekst om rådet", template.Mission),
            ("Sidehoved", template.RunningHead),
        ];

    private static bool SameLogo(DocumentLogo? one, DocumentLogo? other) =>
        one is null || other is null
            ? one is null && other is null
            : one.AlternativeText == other.AlternativeText && one.Content.Span.SequenceEqual(other.Content.Span);

    private static string Said(DocumentLogo? logo) =>
        logo is null ? "intet" : $"{FileSizes.Of(logo.Content.Length)}, »{logo.AlternativeText}«";
}
