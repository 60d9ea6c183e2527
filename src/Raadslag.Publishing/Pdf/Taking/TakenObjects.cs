using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>
/// The objects of another file that its pages are drawn with. All are found before the first is written, so that a file
/// that cannot be read leaves nothing half written.
/// </summary>
internal sealed class TakenObjects(CosFile file)
{
    private const int MostObjects = 1_000_000;

    private readonly Dictionary<int, CosValue> _found = [];
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Queue<int> _unwritten = new();
    private readonly TakenLayers _layers = TakenLayers.Of(file);

    /// <summary>Finds all that a value leads to.</summary>
    public void Find(CosValue value)
    {
        var open = new Stack<CosValue>([value]);
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case CosReference reference when !_found.ContainsKey(reference.Number):
                    var found = TakenValues.Kept(file.Find(reference));
                    _found.Add(reference.Number, found);
                    open.Push(found);
                    break;
                case CosArray array:
                    array.Written.ToList().ForEach(open.Push);
                    break;
                case CosDictionary dictionary:
                    TakenValues.Entries(dictionary).ToList().ForEach(entry => open.Push(entry.Value));
                    break;
            }

            if (_found.Count > MostObjects)
            {
                throw new PdfRefusedException(PdfRefusal.TooLarge);
            }
        }
    }

    /// <summary>Writes a value that was found, under a number, and all that it leads to.</summary>
    public void Write(PdfDocument document, int number, CosValue value)
    {
        WriteOne(document, number, value);
        while (_unwritten.TryDequeue(out var next))
        {
            WriteOne(document, _numbers[next], _found[next]);
            if (_layers.IsLayer(next))
            {
                document.AddLayer(_numbers[next], _layers.IsHidden(next));
            }
        }
    }

    private void WriteOne(PdfDocument document, int number, CosValue value)
    {
        if (value is CosStream stream)
        {
            var entries = new PdfBuffer();
            AppendEntries(document, entries, stream);
            WriteStream(document.Objects, number, entries, stream);
            return;
        }

        Append(document, document.Objects.Begin(number), value);
        document.Objects.End();
    }

    private static void WriteStream(PdfObjects objects, int number, PdfBuffer entries, CosStream stream)
    {
        if (stream.Filters.Any())
        {
            objects.PlainStream(number, entries.Written, stream.Packed.Span);
        }
        else
        {
            objects.Stream(number, entries.Written, stream.Packed.Span);
        }
    }

    private void Append(PdfDocument document, PdfBuffer buffer, CosValue value)
    {
        switch (value)
        {
            case CosReference reference:
                buffer.Reference(Number(document, reference.Number));
                break;
            case CosArray array:
                buffer.Raw("["u8);
                foreach (var item in array.Written)
                {
                    Append(document, buffer, TakenValues.Kept(item));
                    buffer.Raw(" "u8);
                }

                buffer.Raw("]"u8);
                break;
            case CosDictionary dictionary:
                buffer.Raw("<<"u8);
                AppendEntries(document, buffer, dictionary);
                buffer.Raw(">>"u8);
                break;
            default:
                TakenValues.Append(buffer, value);
                break;
        }
    }

    private void AppendEntries(PdfDocument document, PdfBuffer buffer, CosDictionary dictionary)
    {
        foreach (var (key, value) in TakenValues.Entries(dictionary))
        {
            Append(document, buffer.AnyName(key).Raw(" "u8), TakenValues.Kept(value));
        }
    }

    private int Number(PdfDocument document, int found)
    {
        if (!_numbers.TryGetValue(found, out var number))
        {
            number = document.Objects.Reserve();
            _numbers.Add(found, number);
            _unwritten.Enqueue(found);
        }

        return number;
    }
}
