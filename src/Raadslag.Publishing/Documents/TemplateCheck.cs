using System.Text;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Pictures;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Documents;

/// <summary>Says of a template whether readable documents can be made with it.</summary>
public static class TemplateCheck
{
    /// <summary>The least contrast of words to the paper (WCAG 2.2, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    /// <summary>The largest file of a mark, in bytes: 1 MB, for every document carries it.</summary>
    public const int LargestLogo = 1_000_000;

    /// <summary>The longest side of a mark, in pixels: as wide as the text at 600 dots an inch.</summary>
    public const int LongestSide = 4000;

    /// <summary>The longest one-line field, in letters.</summary>
    public const int LongestLine = 150;

    /// <summary>The longest text on what the council is for, in letters.</summary>
    public const int LongestMission = 10_000;

    // the length of the line over a page, and of it what the longest name of a document takes
    private const double HeadSize = 8.5;
    private const double RoomForName = 265;

    /// <summary>What keeps the template from being used, in the order of the fields; none when it can be.</summary>
    public static IReadOnlyList<TemplateFinding> Of(DocumentTemplate template) =>
        [
            .. Contrast(TemplateField.Accent, template.Accent),
            .. Contrast(TemplateField.Links, template.Links),
            .. Logo(template.Logo),
            .. Mission(template),
            .. RunningHead(template),
        ];

    private static IEnumerable<TemplateFinding> Contrast(TemplateField field, DocumentColor color)
    {
        var contrast = color.ContrastTo(DocumentColor.White);
        if (contrast < LeastContrast)
        {
            yield return new(field, TemplateFault.ContrastIsTooLow) { Contrast = contrast };
        }
    }

    private static IEnumerable<TemplateFinding> Logo(DocumentLogo? logo)
    {
        if (logo is null)
        {
            yield break;
        }

        if (Fault(logo.Content) is { } fault)
        {
            yield return new(TemplateField.Logo, fault);
        }

        if (string.IsNullOrWhiteSpace(logo.AlternativeText))
        {
            yield return new(TemplateField.LogoText, TemplateFault.LogoHasNoText);
        }
        else if (logo.AlternativeText.Length > LongestLine)
        {
            yield return new(TemplateField.LogoText, TemplateFault.TextIsTooLong);
        }
        else if (HiddenCharacters.InName(logo.AlternativeText) is { } hidden)
        {
            yield return new(TemplateField.LogoText, TemplateFault.HasHiddenCharacter) { Hidden = hidden };
        }
    }

    // what the setter refuses is refused here, where another can be chosen
    private static TemplateFault? Fault(ReadOnlyMemory<byte> logo) =>
        logo.Length > LargestLogo
            ? TemplateFault.LogoIsTooLarge
            : PictureFile.Read(logo) switch
            {
                PictureRead.Refused { Why: var why } => Fault(why),
                PictureRead.Picture { Read: var read } when Math.Max(read.Width, read.Height) > LongestSide =>
                    TemplateFault.LogoHasTooManyPixels,
                _ => null,
            };

    private static TemplateFault Fault(PictureRefusal why) =>
        why switch
        {
            PictureRefusal.NotAPicture or PictureRefusal.Damaged => TemplateFault.LogoIsNoPicture,
            PictureRefusal.TooLarge => TemplateFault.LogoHasTooManyPixels,
            PictureRefusal.Interlaced => TemplateFault.LogoIsInterlaced,
            PictureRefusal.FourColors => TemplateFault.LogoIsForPrinters,
            PictureRefusal.RareJpeg => TemplateFault.LogoIsRareJpeg,
        };

    private static IEnumerable<TemplateFinding> Mission(DocumentTemplate template)
    {
        var (title, text) = (template.MissionTitle, template.Mission);
        if (string.IsNullOrWhiteSpace(title) != string.IsNullOrWhiteSpace(text))
        {
            yield return string.IsNullOrWhiteSpace(title)
                ? new(TemplateField.MissionTitle, TemplateFault.MissionHasNoTitle)
                : new(TemplateField.Mission, TemplateFault.MissionHasNoText);
        }

        foreach (var finding in Text(TemplateField.MissionTitle, title, template.HeadingFace, LongestLine))
        {
            yield return finding;
        }

        foreach (var finding in Text(TemplateField.Mission, text, template.TextFace, LongestMission))
        {
            yield return finding;
        }
    }

    private static List<TemplateFinding> RunningHead(DocumentTemplate template)
    {
        var (head, face) = (template.RunningHead, template.TextFace);
        var findings = Text(TemplateField.RunningHead, head, face, LongestLine).ToList();
        if (findings is [] && Width(head, face) > new PageStyle().TextWidth - RoomForName)
        {
            findings.Add(new(TemplateField.RunningHead, TemplateFault.RunningHeadIsTooLong));
        }

        return findings;
    }

    private static IEnumerable<TemplateFinding> Text(TemplateField field, string text, DocumentFace face, int longest)
    {
        if (text.Length > longest)
        {
            yield return new(field, TemplateFault.TextIsTooLong);
            yield break;
        }

        if (field is TemplateField.Mission && MarkdownBurden.Of(text) is { } burden)
        {
            yield return new(field, TemplateFault.TextIsTooHeavy) { Burden = burden };
            yield break;
        }

        if (field is not TemplateField.Mission && HiddenCharacters.InName(text) is { } hidden)
        {
            yield return new(field, TemplateFault.HasHiddenCharacter) { Hidden = hidden };
            yield break;
        }

        // a Markdown text is set in every cut of its face
        var words = field is TemplateField.Mission ? string.Concat(text.Split('\r', '\n', '\t')) : text;
        Rune[] missing =
        [
            .. Enum.GetValues<FontCut>()
                .SelectMany(cut => new Typeface(PageStyle.Family(face), cut).Face.Lacks(words))
                .Select(lack => lack.Letter)
                .Distinct(),
        ];
        if (missing.Length > 0)
        {
            yield return new(field, TemplateFault.LettersAreMissing) { Letters = missing };
        }
    }

    private static double Width(string head, DocumentFace face) =>
        GlyphRun.Of(new Typeface(PageStyle.Family(face), FontCut.Regular).Face, head).Width(HeadSize);
}
