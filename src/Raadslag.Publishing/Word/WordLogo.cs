using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Raadslag.Publishing.Documents;
using Drawn = DocumentFormat.OpenXml.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Raadslag.Publishing.Word;

/// <summary>The council's mark in a line of its own.</summary>
internal static class WordLogo
{
    /// <summary>Under which the document knows the picture's file.</summary>
    public const string Id = "rIdLogo";

    private const string Name = "Logo";
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const double Points = 12_700;

    // from the upper margin of a cover to the bar above the title, in points
    private const double ToBar = 250;
    private const double BelowLogo = 16;

    public static Run Of(LogoPicture logo, DocumentTemplate template)
    {
        var (width, height) = logo.Picture.Within(LogoPicture.Most(template));
        var (right, down) = ((long)(width * Points), (long)(height * Points));
        var inline = new Inline(
            new Extent { Cx = right, Cy = down },
            new DocProperties
            {
                Id = 1,
                Name = Name,
                Description = logo.AlternativeText,
            },
            new Drawn.Graphic(new Drawn.GraphicData(Picture(right, down)) { Uri = PictureUri })
        )
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new Run(new Drawing(inline));
    }

    /// <summary>The room over the bar, so that it stands at the same height on every cover.</summary>
    public static SpacingBetweenLines AboveBar(LogoPicture? logo, DocumentTemplate template)
    {
        var height = logo is null ? 0 : logo.Picture.Within(LogoPicture.Most(template)).Height + BelowLogo;
        return new SpacingBetweenLines { Before = $"{(int)((ToBar - height) * 20)}" };
    }

    private static Pictures.Picture Picture(long right, long down) =>
        new(
            new Pictures.NonVisualPictureProperties(
                new Pictures.NonVisualDrawingProperties { Id = 1, Name = Name },
                new Pictures.NonVisualPictureDrawingProperties()
            ),
            new Pictures.BlipFill(new Drawn.Blip { Embed = Id }, new Drawn.Stretch(new Drawn.FillRectangle())),
            new Pictures.ShapeProperties(
                new Drawn.Transform2D(new Drawn.Offset { X = 0, Y = 0 }, new Drawn.Extents { Cx = right, Cy = down }),
                new Drawn.PresetGeometry(new Drawn.AdjustValueList()) { Preset = Drawn.ShapeTypeValues.Rectangle }
            )
        );
}
