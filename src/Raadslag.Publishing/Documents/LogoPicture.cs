using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pictures;

namespace Raadslag.Publishing.Documents;

/// <summary>The council's mark as it is set.</summary>
internal sealed record LogoPicture(PdfPicture Picture, string AlternativeText)
{
    /// <summary>Null for none; one that cannot be set was stored before that was asked, and is left out.</summary>
    public static LogoPicture? Of(DocumentTemplate template) =>
        template.Logo is { } logo && PictureFile.Read(logo.Content) is PictureRead.Picture { Read: var picture }
            ? new LogoPicture(picture, logo.AlternativeText)
            : null;

    /// <summary>How large it may be, in points.</summary>
    public static (double Width, double Height) Most(DocumentTemplate template) =>
        template.HasCover ? (260, 110) : (170, 54);
}
