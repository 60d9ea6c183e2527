using System.Collections.Concurrent;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>The families that documents are set in.</summary>
internal enum FontFamily
{
    /// <summary>IBM Plex Sans.</summary>
    Sans,

    /// <summary>IBM Plex Serif.</summary>
    Serif,
}

/// <summary>The cuts of a family; the names are those of the files.</summary>
internal enum FontCut
{
    Regular,
    Italic,
    SemiBold,
    SemiBoldItalic,
}

/// <summary>A family in one cut.</summary>
internal readonly record struct Typeface(FontFamily Family, FontCut Cut)
{
    private static readonly ConcurrentDictionary<Typeface, FontFace> Faces = new();

    /// <summary>The face, read from the assembly the first time.</summary>
    public FontFace Face => Faces.GetOrAdd(this, typeface => new FontFace(typeface.File()));

    private byte[] File()
    {
        var name = $"Raadslag.Publishing.Fonts.IBMPlex{Family}-{Cut}.woff";
        using var resource = typeof(Typeface).Assembly.GetManifestResourceStream(name)!;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return file;
    }
}
