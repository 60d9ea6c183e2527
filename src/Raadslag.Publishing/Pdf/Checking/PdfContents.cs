namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>What was found in the content of all pages.</summary>
internal sealed class PdfContents(CosFile file, PdfFindingList findings)
{
    private readonly Dictionary<CosDictionary, PdfFont> _fonts = [];
    private readonly Dictionary<CosStream, ReadOnlyMemory<byte>?> _forms = [];

    internal CosFile File => file;

    internal PdfFindingList Findings => findings;

    /// <summary>The marked content that there is, with the page where it was first met.</summary>
    internal Dictionary<PdfMark, int> Marks { get; } = [];

    /// <summary>The StructParents of the stream that holds the mark.</summary>
    internal Dictionary<int, int> Keys { get; } = [];

    /// <summary>The device color spaces used, with the first page.</summary>
    internal Dictionary<string, int> Devices { get; } = [];

    internal IEnumerable<PdfFont> Fonts => _fonts.Values;

    internal PdfFont Font(CosDictionary values, int page)
    {
        if (!_fonts.TryGetValue(values, out var font))
        {
            _fonts[values] = font = new PdfFont(values, file, page);
        }

        return font;
    }

    /// <summary>The form unpacked, once for all the pages that draw it.</summary>
    internal ReadOnlyMemory<byte>? Form(CosStream form)
    {
        if (!_forms.TryGetValue(form, out var bytes))
        {
            _forms[form] = bytes = file.Unpack(form);
        }

        return bytes;
    }

    internal void Use(PdfColorSpace space, int page)
    {
        if (space.Device is { } device)
        {
            Devices.TryAdd(device, page);
        }
    }

    internal void Read(PdfPage page)
    {
        var bytes = new List<byte>();
        foreach (var stream in page.Values.Many("Contents"))
        {
            if (stream is CosStream part && file.Unpack(part) is { } unpacked)
            {
                CosFilters.ThrowIfLarge(bytes.Count);
                bytes.AddRange(unpacked.Span);
                bytes.Add((byte)'\n');
            }
            else
            {
                findings.Add(PdfRule.ContentUnreadable, null, page.Number);
            }
        }

        if (page.Values.Whole("StructParents") is { } key)
        {
            Keys[page.Key] = key;
        }

        new PdfContentReader(this, page.Number).Run(bytes.ToArray(), page.Resources, page.Key);
    }
}
