namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Follows the operators of a page and of the forms it draws (ISO 32000-1, Annex A).</summary>
internal sealed partial class PdfContentReader(PdfContents contents, int page)
{
    private const int MostOperands = 10_000;
    private const int MostStates = 10_000;
    private const int StepsOfForm = 200;

    private readonly PdfMarks _marks = new(contents.Findings, page);
    private readonly PdfBackground _background = new();
    private readonly PdfPath _path = new();
    private readonly Stack<PdfGraphics> _saved = [];
    private readonly Stack<int> _forms = [];
    private PdfGraphics _state = new();
    private CosDictionary? _resources;
    private List<CosValue> _operands = [];
    private HashSet<int> _ids = [];
    private int _owner;
    private int _marksBefore;
    private int _savedBefore;
    private bool _clips;

    /// <summary>Runs the operators of one stream with its resources; its marked content belongs to the owner.</summary>
    internal void Run(ReadOnlyMemory<byte> bytes, CosDictionary? resources, int owner)
    {
        var before = (_resources, _owner, _marksBefore, _savedBefore, _ids, _operands);
        (_resources, _owner, _marksBefore, _savedBefore, _ids, _operands) = (
            resources,
            owner,
            _marks.Depth,
            _saved.Count,
            [],
            []
        );
        var lexer = new CosLexer(bytes, NoObjects.Instance, hasReferences: false);
        while (lexer.Read() is { } next)
        {
            contents.File.Limits.Step();
            if (next is not CosWord word)
            {
                if (_operands.Count < MostOperands)
                {
                    _operands.Add(next);
                }

                continue;
            }

            if (word.Value == "BI")
            {
                SkipPicture(lexer, bytes.Span);
            }
            else
            {
                Do(word.Value);
            }

            _operands.Clear();
        }

        Balance();
        (_resources, _owner, _marksBefore, _savedBefore, _ids, _operands) = before;
    }

    private void Balance()
    {
        if (_marks.Depth > _marksBefore || _saved.Count > _savedBefore)
        {
            contents.Findings.Add(PdfRule.ContentUnbalanced, _marks.Depth > _marksBefore ? "BDC" : "q", page);
        }

        while (_marks.Depth > _marksBefore)
        {
            _marks.End();
        }

        while (_saved.Count > _savedBefore)
        {
            _state = _saved.Pop();
        }
    }

    private double Number(int at) => at < _operands.Count && _operands[at] is CosNumber number ? number.Value : 0;

    private string? Name(int at) => at < _operands.Count && _operands[at] is CosName name ? name.Value : null;

    private double[] Numbers => [.. _operands.OfType<CosNumber>().Select(number => number.Value)];

    private void Do(string operation)
    {
        switch (operation)
        {
            case "q" when _saved.Count < MostStates:
                _saved.Push(_state);
                break;
            case "Q" when _saved.Count > _savedBefore:
                _state = _saved.Pop();
                break;
            case "Q":
                contents.Findings.Add(PdfRule.ContentUnbalanced, "Q", page);
                break;
            case "cm":
                _state = _state with { Matrix = PdfMatrix.Of(Numbers).Then(_state.Matrix) };
                break;
            case "gs" when Name(0) is { } name:
                SetState(_resources?.Dictionary("ExtGState")?.Dictionary(name));
                break;
            case "Do" when Name(0) is { } name:
                Draw(_resources?.Dictionary("XObject")?.Stream(name));
                break;
            case "sh":
                Paint("shading");
                _background.Cover(_state.Clip, null);
                break;
            case "BMC" or "BDC":
                BeginMark();
                break;
            case "EMC" when _marks.Depth > _marksBefore:
                _marks.End();
                break;
            case "EMC":
                contents.Findings.Add(PdfRule.ContentUnbalanced, "EMC", page);
                break;
            default:
                _ = DoPath(operation) || DoColor(operation) || DoText(operation);
                break;
        }
    }

    private void BeginMark()
    {
        var properties = _operands.ElementAtOrDefault(1) switch
        {
            CosDictionary inline => inline,
            CosName name => _resources?.Dictionary("Properties")?.Dictionary(name.Value),
            _ => null,
        };
        var id = properties?.Whole("MCID");
        if (properties?.Text("Lang") is { } language && !PdfLanguages.IsValid(language))
        {
            contents.Findings.Add(PdfRule.LanguageInvalid, language, page);
        }

        _marks.Begin(Name(0) ?? "", id);
        if (id is not { } number)
        {
            return;
        }

        contents.Marks.TryAdd(new PdfMark(_owner, number), page);
        if (!_ids.Add(number))
        {
            contents.Findings.Add(PdfRule.MarkTwice, $"{number}", page);
        }
    }

    /// <summary>Something is seen: it must be said what it is.</summary>
    private void Paint(string kind)
    {
        if (!_marks.IsTold)
        {
            contents.Findings.Add(PdfRule.ContentNotTagged, kind, page);
        }
    }

    private void Draw(CosStream? drawn)
    {
        if (drawn?.Name("Subtype") == "Form")
        {
            DrawForm(drawn);
        }
        else if (drawn is not null)
        {
            Paint("image");
            if (drawn.Flag("ImageMask") != true)
            {
                contents.Use(PdfColorSpace.Of(drawn["ColorSpace"], _resources), page);
            }

            CoverUnit();
        }
    }

    // pictures fill the unit square of their space
    private void CoverUnit()
    {
        var corners = new[] { (0, 0), (1, 0), (1, 1), (0, 1) }.Select(corner =>
            _state.Matrix.Apply(corner.Item1, corner.Item2)
        );
        _background.Cover(PdfBox.Around([.. corners]).Within(_state.Clip), null);
    }

    private void DrawForm(CosStream form)
    {
        if (form.Number is not { } number || _forms.Contains(number) || _forms.Count >= PdfLimits.FormDepth)
        {
            return;
        }

        contents.File.Limits.Step(StepsOfForm);
        if (contents.Form(form) is not { } bytes)
        {
            contents.Findings.Add(PdfRule.ContentUnreadable, null, page);
            return;
        }

        if (form.Whole("StructParents") is { } key)
        {
            contents.Keys[number] = key;
        }

        var before = (_state, _text, _line);
        _state = _state with { Matrix = PdfMatrix.Of(form.Array("Matrix")?.Numbers).Then(_state.Matrix) };
        _forms.Push(number);
        Run(bytes, form.Dictionary("Resources") ?? _resources, number);
        _forms.Pop();
        (_state, _text, _line) = before;
    }

    private void SkipPicture(CosLexer lexer, ReadOnlySpan<byte> bytes)
    {
        while (lexer.Read() is { } next && next is not CosWord { Value: "ID" })
        {
            contents.File.Limits.Step();
        }

        lexer.At = Math.Min(lexer.At + 1, bytes.Length);
        while (lexer.At < bytes.Length)
        {
            var end = bytes[lexer.At..].IndexOf("EI"u8);
            var at = lexer.At + end;
            lexer.At = end < 0 ? bytes.Length : at + 2;
            if (
                end > 0
                && CosLexer.IsSpace(bytes[at - 1])
                && (at + 2 == bytes.Length || CosLexer.IsSpace(bytes[at + 2]))
            )
            {
                break;
            }
        }

        Paint("image");
        CoverUnit();
    }
}
