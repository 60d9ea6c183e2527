namespace Raadslag.Publishing.Pdf.Checking;

internal sealed partial class PdfContentReader
{
    private PdfPoint Point(int at) => _state.Matrix.Apply(Number(at), Number(at + 1));

    private bool DoPath(string operation)
    {
        switch (operation)
        {
            case "m":
                _path.Move(Point(0));
                break;
            case "l":
                _path.Line(Point(0));
                break;
            case "c":
                _path.Curve(Point(0), Point(2), Point(4));
                break;
            case "v" or "y":
                _path.Curve(Point(0), Point(2));
                break;
            case "re":
                _path.Rectangle(_state.Matrix, Number(0), Number(1), Number(2), Number(3));
                break;
            case "W" or "W*":
                _clips = true;
                break;
            case "f" or "F" or "f*" or "B" or "B*" or "b" or "b*":
                PaintPath(isFilled: true);
                break;
            case "S" or "s":
                PaintPath(isFilled: false);
                break;
            case "n":
                EndPath();
                break;
            default:
                return false;
        }

        return true;
    }

    private void PaintPath(bool isFilled)
    {
        if (!_path.IsEmpty)
        {
            Paint("path");
            if (isFilled)
            {
                var (boxes, isExact) = _path.Cover();
                foreach (var box in boxes)
                {
                    _background.Cover(box.Within(_state.Clip), isExact ? _state.SeenFill : null);
                }
            }
        }

        EndPath();
    }

    private void EndPath()
    {
        if (_clips && !_path.IsEmpty)
        {
            var (boxes, isExact) = _path.Cover();
            _state = _state with
            {
                Clip = boxes is [var box, ..] ? box.Within(_state.Clip) : _state.Clip,
                IsPlain = _state.IsPlain && isExact && boxes.Count <= 1,
            };
        }

        _clips = false;
        _path.Clear();
    }

    private bool DoColor(string operation)
    {
        switch (operation)
        {
            case "g" or "rg" or "k":
                var space = Device(operation);
                contents.Use(space, page);
                _state = _state with { FillSpace = space, Fill = PdfColor.Of(Numbers) };
                break;
            case "G" or "RG" or "K":
                contents.Use(Device(operation), page);
                break;
            case "cs":
                var chosen = PdfColorSpace.Of(_operands.FirstOrDefault(), _resources);
                contents.Use(chosen, page);
                _state = _state with { FillSpace = chosen, Fill = chosen.Parts is null ? null : PdfColor.Black };
                break;
            case "CS":
                contents.Use(PdfColorSpace.Of(_operands.FirstOrDefault(), _resources), page);
                break;
            case "sc" or "scn":
                var parts = Numbers;
                _state = _state with { Fill = _state.FillSpace.Parts == parts.Length ? PdfColor.Of(parts) : null };
                break;
            default:
                return false;
        }

        return true;
    }

    private PdfColorSpace Device(string operation) =>
        PdfColorSpace.Of(
            new CosName(
                operation switch
                {
                    "g" or "G" => "DeviceGray",
                    "rg" or "RG" => "DeviceRGB",
                    _ => "DeviceCMYK",
                }
            ),
            _resources
        );

    private void SetState(CosDictionary? values)
    {
        if (values is null)
        {
            return;
        }

        var mode = values.Many("BM").OfType<CosName>().FirstOrDefault()?.Value;
        if (mode is not null && !BlendModes.Contains(mode))
        {
            contents.Findings.Add(PdfRule.BlendModeUnknown, mode, page);
        }

        var isPlain =
            (mode is null or "Normal" or "Compatible")
            && (values.Real("ca") ?? 1) >= 1
            && values["SMask"] is null or CosName { Value: "None" };
        _state = _state with { IsPlain = _state.IsPlain && isPlain };
        if (values.Array("Font") is { Count: 2 } font && font[0] is CosDictionary chosen && font[1] is CosNumber size)
        {
            _state = _state with { Font = contents.Font(chosen, page), FontSize = size.Value };
        }
    }

    private static readonly HashSet<string> BlendModes =
    [
        .. "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight".Split(' '),
        .. "SoftLight Difference Exclusion Hue Saturation Color Luminosity".Split(' '),
    ];
}
