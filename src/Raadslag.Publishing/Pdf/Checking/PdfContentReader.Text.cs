using System.Globalization;

namespace Raadslag.Publishing.Pdf.Checking;

internal sealed partial class PdfContentReader
{
    private const double LargeSize = 18;
    private const double LargeBoldSize = 14;

    private PdfMatrix _text = PdfMatrix.Identity;
    private PdfMatrix _line = PdfMatrix.Identity;

    private bool DoText(string operation)
    {
        switch (operation)
        {
            case "BT":
                _text = _line = PdfMatrix.Identity;
                break;
            case "Tf":
                var font = Name(0) is { } name ? _resources?.Dictionary("Font")?.Dictionary(name) : null;
                _state = _state with { Font = font is null ? null : contents.Font(font, page), FontSize = Number(1) };
                break;
            case "Tr":
                _state = _state with { RenderMode = Number(0) is >= 0 and <= 7 and var mode ? (int)mode : 0 };
                break;
            case "TL":
                _state = _state with { Leading = Number(0) };
                break;
            case "TD":
                _state = _state with { Leading = -Number(1) };
                MoveLine(Number(0), Number(1));
                break;
            case "Td":
                MoveLine(Number(0), Number(1));
                break;
            case "Tm":
                _text = _line = PdfMatrix.Of(Numbers);
                break;
            case "T*":
                MoveLine(0, -_state.Leading);
                break;
            case "Tj" or "TJ":
                Show();
                break;
            case "'" or "\"":
                MoveLine(0, -_state.Leading);
                Show();
                break;
            default:
                return false;
        }

        return true;
    }

    private void MoveLine(double x, double y) => _text = _line = PdfMatrix.Move(x, y).Then(_line);

    private void Show()
    {
        var strings = _operands
            .SelectMany(operand => operand is CosArray array ? array.Written : [operand])
            .OfType<CosString>()
            .Select(text => text.Bytes)
            .Where(bytes => bytes.Length > 0)
            .ToArray();
        if (strings is [])
        {
            return;
        }

        Paint("text");
        var isBlank = true;
        foreach (var bytes in strings)
        {
            contents.File.Limits.Step(bytes.Length);
            isBlank &= _state.Font?.Show(bytes, _state.RenderMode == 3, page) ?? false;
        }

        if (!isBlank)
        {
            Measure();
        }
    }

    private void Measure()
    {
        var matrix = _text.Then(_state.Matrix);
        var size = Math.Abs(_state.FontSize);
        var point = matrix.Apply(size / 10, size / 4);
        if (
            _state.RenderMode is not (0 or 2 or 4 or 6)
            || _state.SeenFill is not { } fill
            || _background.At(point) is not { } behind
        )
        {
            return;
        }

        var seen = size * matrix.Scale;
        var isLarge = seen >= LargeSize || (seen >= LargeBoldSize && _state.Font is { IsBold: true });
        var contrast = fill.Contrast(behind);
        // a hair under is a color rounded to the numbers of the file
        if (contrast < (isLarge ? 3 : 4.5) - 0.005)
        {
            contents.Findings.Add(PdfRule.ContrastLow, contrast.ToString("0.00", CultureInfo.InvariantCulture), page);
        }
    }
}
