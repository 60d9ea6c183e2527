namespace Raadslag.Publishing.Pdf.Files;

/// <summary>
/// A tagged PDF that is written as it is drawn, page by page: PDF 1.7 after the rules of PDF/UA-1 and PDF/A-2a. The same
/// calls give the same bytes.
/// </summary>
/// <remarks>
/// <code>
/// using var document = new PdfDocument(output, properties);
/// var page = document.BeginPage(595, 842);
/// document.Begin(StructureKind.H1);
/// document.Bookmark(1, "Dagsorden", y: 800);
/// page.Draw()…                      // belongs to the heading
/// document.End(StructureKind.H1);
/// page.BeginArtifact(ArtifactKind.Footer);
/// page.Draw()…                      // belongs to nothing
/// page.EndArtifact();
/// document.Finish();
/// </code>
/// An element may go on over as many pages as it needs: begin the next page while it is open.
/// </remarks>
internal sealed class PdfDocument : IDisposable
{
    private readonly PdfProperties _properties;
    private readonly PageRecorder? _recorder;
    private readonly ContentStream _content;
    private readonly PdfOutline _outline = new();
    private readonly PdfPageTree _pages;
    private readonly List<PdfFont> _fonts = [];
    private readonly Dictionary<PdfDrawing, int> _drawings = [];
    private readonly List<(int Number, bool IsHidden)> _layers = [];
    private readonly int _resources;
    private PdfPage? _page;

    public PdfDocument(Stream output, PdfProperties properties, PageRecorder? recorder = null)
    {
        (_properties, _recorder, _content) = (properties, recorder, new ContentStream(recorder));
        Objects = new PdfObjects(output);
        Structure = new StructureTree(Objects);
        _pages = new PdfPageTree(Objects);
        _resources = Objects.Reserve();
    }

    /// <summary>The page that is drawn on.</summary>
    public PdfPage Page => _page ?? throw new InvalidOperationException("No page was begun.");

    internal PdfObjects Objects { get; }

    internal StructureTree Structure { get; }

    internal PdfPlaces Places { get; } = new();

    /// <summary>Ends the page before and begins one of a width and height in points.</summary>
    public PdfPage BeginPage(double width, double height)
    {
        EndPage();
        _recorder?.BeginPage(width, height);
        return _page = new PdfPage(this, _content, _pages.Add(), width, height);
    }

    /// <summary>Numbers the pages from the next one on.</summary>
    public void NumberPages(PageNumbering numbering, int from, string prefix = "") =>
        _pages.Number(numbering, from, prefix);

    /// <summary>Begins an element in the one that is open.</summary>
    public void Begin(StructureKind kind, ElementAttributes? attributes = null) => Structure.Open(kind, attributes);

    /// <summary>Ends the innermost element, which must be of this kind.</summary>
    public void End(StructureKind kind) => Structure.Close(kind);

    /// <summary>Leaves the innermost element, to go on with it by <see cref="Resume"/>: a note, or a cell over two pages.</summary>
    public StructureElement Leave(StructureKind kind) => Structure.Leave(kind);

    /// <summary>Goes on with an element that was left, wherever one has come to since.</summary>
    public void Resume(StructureElement element) => Structure.Resume(element);

    /// <summary>A bookmark to a height on this page.</summary>
    public void Bookmark(int level, string title, double y) => _outline.Add(level, title, Here(y));

    /// <summary>Names a height on this page, so that links can lead to it.</summary>
    public void NamePlace(string name, double y) => Places.Add(name, Here(y));

    /// <summary>Makes a font known to all pages.</summary>
    public void Add(PdfFont font) => _fonts.Add(font);

    /// <summary>Makes a layer known (ISO 32000-1, 8.11): an object by whose number parts of drawings are shown or hidden.</summary>
    public void AddLayer(int number, bool isHidden) => _layers.Add((number, isHidden));

    /// <summary>The name of a drawing in content streams; it is written the first time.</summary>
    public string Name(PdfDrawing drawing)
    {
        if (!_drawings.TryGetValue(drawing, out var number))
        {
            number = Objects.Reserve();
            drawing.Write(this, number);
            _drawings.Add(drawing, number);
        }

        return $"P{number}";
    }

    /// <summary>Writes what is left.</summary>
    public void Finish()
    {
        EndPage();
        var outline = _outline.Write(Objects);
        var places = Places.Write(Objects);
        var structure = Structure.Finish();
        WriteResources();
        var pages = _pages.Write();
        var metadata = Objects.Reserve();
        Objects.PlainStream(metadata, "/Type/Metadata/Subtype/XML"u8, PdfMetadata.Write(_properties));
        var profile = _properties.IsAllOurs ? WriteProfile() : 0;

        var catalog = Objects.Reserve();
        var buffer = Objects.Begin(catalog).Raw("<</Type/Catalog/Version/1.7/Pages"u8).Reference(pages);
        buffer.Raw(_properties.IsAllOurs ? "/MarkInfo<</Marked true>>"u8 : "/MarkInfo<</Marked true/Suspects true>>"u8);
        buffer.Raw("/ViewerPreferences<</DisplayDocTitle true>>"u8);
        buffer.Raw("/Lang"u8).Text(_properties.Language).Raw("/StructTreeRoot"u8).Reference(structure);
        buffer.Raw("/Metadata"u8).Reference(metadata);
        if (profile != 0)
        {
            buffer.Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"u8);
            buffer.Raw("/Info(sRGB IEC61966-2.1)/DestOutputProfile"u8).Reference(profile).Raw(">>]"u8);
        }

        WriteLayers(buffer);
        if (outline != 0)
        {
            buffer.Raw("/PageMode/UseOutlines/Outlines"u8).Reference(outline);
        }

        if (places != 0)
        {
            buffer.Raw("/Names<</Dests"u8).Reference(places).Raw(">>"u8);
        }

        _pages.WriteLabels(buffer);
        buffer.Raw(">>"u8);
        Objects.End();
        Objects.Finish(catalog, WriteInformation());
    }

    public void Dispose() => Objects.Dispose();

    private PdfPlace Here(double y) => new(Page.Number, y);

    private void EndPage()
    {
        _page?.Write(Objects, _pages.CurrentParent, _resources);
        _page = null;
    }

    private int WriteProfile()
    {
        var profile = Objects.Reserve();
        Objects.Stream(profile, "/N 3"u8, SrgbProfile.Bytes);
        return profile;
    }

    private void WriteLayers(PdfBuffer catalog)
    {
        if (_layers.Count > 0)
        {
            catalog.Raw("/OCProperties<</OCGs["u8);
            _layers.ForEach(layer => catalog.Reference(layer.Number));
            catalog.Raw("]/D<</OFF["u8);
            _layers.FindAll(layer => layer.IsHidden).ForEach(layer => catalog.Reference(layer.Number));
            catalog.Raw("]>>>>"u8);
        }
    }

    private void WriteResources()
    {
        var numbers = _fonts.ConvertAll(_ => Objects.Reserve());
        for (var i = 0; i < numbers.Count; i++)
        {
            _fonts[i].Write(Objects, numbers[i]);
        }

        var resources = Objects.Begin(_resources).Raw("<</Font<<"u8);
        for (var i = 0; i < numbers.Count; i++)
        {
            resources.Name(_fonts[i].Name).Reference(numbers[i]);
        }

        resources.Raw(">>"u8);
        if (_drawings.Count > 0)
        {
            resources.Raw("/XObject<<"u8);
            foreach (var number in _drawings.Values)
            {
                resources.Name($"P{number}").Reference(number);
            }

            resources.Raw(">>"u8);
        }

        resources.Raw(">>"u8);
        Objects.End();
    }

    private int WriteInformation()
    {
        var information = Objects.Reserve();
        var buffer = Objects.Begin(information).Raw("<</Title"u8).Text(_properties.Title);
        buffer.Raw("/Author"u8).Text(_properties.Creator).Raw("/Producer"u8).Text(PdfMetadata.Producer);
        buffer.Raw("/CreationDate"u8).Text(PdfMetadata.PdfDate(_properties.Created));
        buffer.Raw("/ModDate"u8).Text(PdfMetadata.PdfDate(_properties.Modified)).Raw(">>"u8);
        Objects.End();
        return information;
    }
}
