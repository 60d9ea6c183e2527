using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Raadslag.Publishing.Pdf.Files;

/// <summary>
/// The objects of a file, written as they come: those without data are packed together in object streams, and where
/// everything stands is told at the end, in a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    private const int PackedTogether = 200;
    private const int RowLength = 7;

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<Place> _places = [default];
    private readonly PdfBuffer _packed = new();
    private readonly PdfBuffer _packedAt = new();
    private readonly PdfBuffer _scratch = new();
    private readonly MemoryStream _deflated = new();
    private int _packedIn;
    private int _packedCount;
    private int _open;
    private long _position;

    public PdfObjects(Stream output)
    {
        _output = output;
        Emit("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
    }

    /// <summary>A number for an object that is written later, once.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Begins an object without data; what is appended until <see cref="End"/> is the object.</summary>
    public PdfBuffer Begin(int number)
    {
        if (_open != 0 || _places[number].Kind != 0)
        {
            throw new InvalidOperationException($"Object {number} cannot be written now.");
        }

        if (_packedCount == 0)
        {
            _packedIn = Reserve();
        }

        _open = number;
        _places[number] = new Place(2, _packedIn, _packedCount);
        _packedAt.Whole(number).Raw(" "u8).Whole(_packed.Length).Raw(" "u8);
        return _packed;
    }

    /// <summary>Ends the object begun last.</summary>
    public void End()
    {
        _packed.Raw("\n"u8);
        _open = 0;
        _packedCount++;
        if (_packedCount == PackedTogether)
        {
            WritePacked();
        }
    }

    /// <summary>An object with data, compressed; <paramref name="entries"/> are the other entries of its dictionary.</summary>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        _deflated.SetLength(0);
        using (var zlib = new ZLibStream(_deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        var deflated = _deflated.GetBuffer().AsSpan(0, (int)_deflated.Length);
        WriteStream(number, entries, "/Filter/FlateDecode"u8, deflated);
    }

    /// <summary>An object with data as it is, so that a program that knows nothing of PDF finds it in the file.</summary>
    public void PlainStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data) =>
        WriteStream(number, entries, [], data);

    /// <summary>Writes where everything stands. The file's identifier is a hash of all that came before.</summary>
    public void Finish(int catalog, int information)
    {
        WritePacked();
        var number = Reserve();
        var start = _position;
        _places[number] = new Place(1, start, 0);
        var identifier = _hash.GetCurrentHash().AsSpan(0, 16);

        var entries = new PdfBuffer().Raw("/Type/XRef/W[1 4 2]/Size "u8).Whole(_places.Count);
        entries.Raw("/Root"u8).Reference(catalog).Raw("/Info"u8).Reference(information);
        entries.Raw("/ID[<"u8).Hex(identifier).Raw("><"u8).Hex(identifier).Raw(">]"u8);
        entries.Raw("/DecodeParms<</Predictor 12/Columns "u8).Whole(RowLength).Raw(">>"u8);
        Stream(number, entries.Written, CrossReferences());

        Emit(_scratch.Raw("startxref\n"u8).Whole(start).Raw("\n%%EOF\n"u8).Written);
        _output.Flush();
    }

    public void Dispose()
    {
        _hash.Dispose();
        _deflated.Dispose();
    }

    // each row as its difference from the one above, which deflates to a fraction
    private byte[] CrossReferences()
    {
        var rows = new byte[_places.Count * (RowLength + 1)];
        Span<byte> above = stackalloc byte[RowLength];
        Span<byte> row = stackalloc byte[RowLength];
        for (var number = 0; number < _places.Count; number++)
        {
            var place = number == 0 ? new Place(0, 0, ushort.MaxValue) : Written(number);
            row[0] = place.Kind;
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], (uint)place.Where);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)place.Index);
            var target = rows.AsSpan(number * (RowLength + 1), RowLength + 1);
            target[0] = 2;
            for (var i = 0; i < RowLength; i++)
            {
                target[i + 1] = unchecked((byte)(row[i] - above[i]));
            }

            row.CopyTo(above);
        }

        return rows;
    }

    private Place Written(int number) =>
        _places[number] is { Kind: not 0 } place
            ? place
            : throw new InvalidOperationException($"Object {number} was never written.");

    private void WritePacked()
    {
        if (_packedCount == 0)
        {
            return;
        }

        var first = _packedAt.Length;
        _packedAt.Raw(_packed.Written);
        var entries = new PdfBuffer().Raw("/Type/ObjStm/N "u8).Whole(_packedCount).Raw("/First "u8).Whole(first);
        Stream(_packedIn, entries.Written, _packedAt.Written);
        _packedCount = 0;
        _packed.Clear();
        _packedAt.Clear();
    }

    private void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> filter, ReadOnlySpan<byte> data)
    {
        _places[number] = new Place(1, _position, 0);
        _scratch.Clear();
        _scratch.Whole(number).Raw(" 0 obj\n<<"u8).Raw(entries).Raw(filter);
        Emit(_scratch.Raw("/Length "u8).Whole(data.Length).Raw(">>\nstream\n"u8).Written);
        Emit(data);
        Emit("\nendstream\nendobj\n"u8);
        _scratch.Clear();
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }

    private readonly record struct Place(byte Kind, long Where, int Index);
}
