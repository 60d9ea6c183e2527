using System.Buffers.Binary;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>Part of a font's data, read as big-endian numbers.</summary>
internal readonly record struct FontTable(ReadOnlyMemory<byte> Data)
{
    public int Length => Data.Length;

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Data.Span[offset..]);

    public short I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Data.Span[offset..]);

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Data.Span[offset..]);

    /// <summary>What begins at an offset that is itself written at <paramref name="offset"/>, in two bytes.</summary>
    public FontTable At16(int offset) => From(U16(offset));

    /// <summary>As <see cref="At16"/>, in four bytes.</summary>
    public FontTable At32(int offset) => From((int)U32(offset));

    public FontTable From(int offset) => new(Data[offset..]);

    public string Tag(int offset) => System.Text.Encoding.ASCII.GetString(Data.Span.Slice(offset, 4));
}
