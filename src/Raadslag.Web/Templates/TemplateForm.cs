using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Publishing.Documents;

namespace Raadslag.Web.Templates;

/// <summary>A template as it stands in the fields of its form.</summary>
public sealed class TemplateForm
{
    // named as the fields are, so that a refusal leads to its field
    [FromForm(Name = "accent")]
    public string? Accent { get; set; }

    [FromForm(Name = "links")]
    public string? Links { get; set; }

    [FromForm(Name = "headingface")]
    public DocumentFace HeadingFace { get; set; }

    [FromForm(Name = "textface")]
    public DocumentFace TextFace { get; set; }

    [FromForm(Name = "cover")]
    public bool HasCover { get; set; }

    [FromForm(Name = "contents")]
    public bool HasContents { get; set; }

    [FromForm(Name = "missiontitle")]
    public string? MissionTitle { get; set; }

    [FromForm(Name = "mission")]
    public string? Mission { get; set; }

    [FromForm(Name = "head")]
    public string? RunningHead { get; set; }

    [FromForm(Name = "file")]
    public IFormFile? File { get; set; }

    /// <summary>A logo that was chosen before and is not stored yet, in Base64; empty for none.</summary>
    [FromForm(Name = "kept")]
    public string? Kept { get; set; }

    [FromForm(Name = "logotext")]
    public string? LogoText { get; set; }

    [FromForm(Name = "removelogo")]
    public bool RemoveLogo { get; set; }

    /// <summary>The template as it was when the form was opened.</summary>
    [FromForm(Name = "revision")]
    public int Revision { get; set; }

    /// <summary>The form of a template.</summary>
    internal static TemplateForm Of(DocumentTemplate template, int revision) =>
        new()
        {
            Accent = template.Accent.ToString(),
            Links = template.Links.ToString(),
            HeadingFace = template.HeadingFace,
            TextFace = template.TextFace,
            HasCover = template.HasCover,
            HasContents = template.HasContents,
            MissionTitle = template.MissionTitle,
            Mission = template.Mission,
            RunningHead = template.RunningHead,
            LogoText = template.Logo?.AlternativeText,
            Revision = revision,
        };

    /// <summary>The template that was written; colours that cannot be read are those of <paramref name="stored"/>.</summary>
    internal async Task<DocumentTemplate> ReadAsync(DocumentTemplate stored, CancellationToken cancellation)
    {
        var logo = await ChosenAsync(cancellation) ?? (RemoveLogo ? null : ChosenBefore() ?? stored.Logo?.Content);
        return new DocumentTemplate
        {
            Accent = Color(Accent) ?? stored.Accent,
            Links = Color(Links) ?? stored.Links,
            HeadingFace = HeadingFace,
            TextFace = TextFace,
            HasCover = HasCover,
            HasContents = HasContents,
            MissionTitle = Line(MissionTitle),
            Mission = (Mission ?? "").ReplaceLineEndings("\n").Trim(),
            RunningHead = Line(RunningHead),
            Logo = logo is { } bytes ? new DocumentLogo(bytes, Line(LogoText)) : null,
        };
    }

    /// <summary>The colour that stands in a field; with or without its mark, in small or large letters.</summary>
    internal static DocumentColor? Color(string? typed) => DocumentColor.Of($"#{(typed ?? "").Trim().TrimStart('#')}");

    private async Task<ReadOnlyMemory<byte>?> ChosenAsync(CancellationToken cancellation)
    {
        if (File is not { Length: > 0 })
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await File.CopyToAsync(bytes, cancellation);
        return new ReadOnlyMemory<byte>(bytes.ToArray());
    }

    // a file chosen before, that came back with the form
    private ReadOnlyMemory<byte>? ChosenBefore()
    {
        var bytes = new byte[(Kept ?? "").Length];
        if (!Convert.TryFromBase64String(Kept ?? "", bytes, out var length) || length == 0)
        {
            return null;
        }

        return new ReadOnlyMemory<byte>(bytes, 0, length);
    }

    private static string Line(string? typed) => (typed ?? "").Trim();
}
