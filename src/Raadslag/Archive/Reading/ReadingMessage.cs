using System.Buffers.Binary;
using System.Text;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>What passes between the process that asks for a PDF and the one that reads it: a length, then so many bytes.</summary>
internal static class ReadingMessage
{
    // an answer is letters of at most 50 MB of PDF; more is no answer of ours
    private const int Longest = 500_000_000;

    internal static async Task SendAsync(Stream stream, ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, message.Length);
        await stream.WriteAsync(length, cancellation);
        await stream.WriteAsync(message, cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <summary>The next message; null when the other end is gone.</summary>
    internal static async Task<byte[]?> ReceiveAsync(Stream stream, CancellationToken cancellation)
    {
        var length = new byte[sizeof(int)];
        if (
            await stream.ReadAtLeastAsync(length, length.Length, throwOnEndOfStream: false, cancellation)
            < length.Length
        )
        {
            return null;
        }

        var size = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (size is < 0 or > Longest)
        {
            return null;
        }

        var message = new byte[size];
        var read = await stream.ReadAtLeastAsync(message, size, throwOnEndOfStream: false, cancellation);
        return read < size ? null : message;
    }

    internal static byte[] Write(Reading<SourceDocument> reading)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        switch (reading)
        {
            case Reading<SourceDocument>.Refused(var refusal):
                writer.Write(false);
                writer.Write7BitEncodedInt((int)refusal);
                break;
            case Reading<SourceDocument>.Read(var document):
                writer.Write(true);
                Write(writer, document);
                break;
        }

        writer.Flush();
        return memory.ToArray();
    }

    internal static Reading<SourceDocument> Read(byte[] message)
    {
        using var reader = new BinaryReader(new MemoryStream(message, writable: false), Encoding.UTF8);
        return reader.ReadBoolean()
            ? new Reading<SourceDocument>.Read(ReadDocument(reader))
            : new Reading<SourceDocument>.Refused((ReadingRefusal)reader.Read7BitEncodedInt());
    }

    private static void Write(BinaryWriter writer, SourceDocument document)
    {
        writer.Write7BitEncodedInt((int)document.Format);
        writer.Write7BitEncodedInt(document.Lines.Count);
        foreach (var line in document.Lines)
        {
            writer.Write(line.Text);
            writer.Write7BitEncodedInt(line.Page ?? 0);
            Write(writer, line.Layout);
        }

        writer.Write7BitEncodedInt(document.Warnings.Count);
        foreach (var warning in document.Warnings)
        {
            writer.Write7BitEncodedInt((int)warning.Code);
            writer.Write7BitEncodedInt(warning.Line);
            writer.Write(warning.Detail);
        }

        writer.Write7BitEncodedInt(document.Links.Count);
        foreach (var link in document.Links)
        {
            writer.Write7BitEncodedInt(link.Line);
            writer.Write(link.Text);
            writer.Write(link.Url);
        }
    }

    private static void Write(BinaryWriter writer, LineLayout? layout)
    {
        writer.Write(layout is not null);
        if (layout is not null)
        {
            writer.Write7BitEncodedInt(layout.Size);
            writer.Write7BitEncodedInt(layout.HeadingLevel ?? 0);
            writer.Write(layout.IsBold);
            writer.Write(layout.IsListItem);
            writer.Write(layout.IsMargin);
        }
    }

    private static SourceDocument ReadDocument(BinaryReader reader)
    {
        var format = (SourceFormat)reader.Read7BitEncodedInt();
        var lines = new SourceLine[reader.Read7BitEncodedInt()];
        for (var index = 0; index < lines.Length; index++)
        {
            lines[index] = new SourceLine(index + 1, reader.ReadString(), OrNull(reader), ReadLayout(reader));
        }

        var warnings = new ReadingWarning[reader.Read7BitEncodedInt()];
        for (var index = 0; index < warnings.Length; index++)
        {
            var code = (WarningCode)reader.Read7BitEncodedInt();
            warnings[index] = new ReadingWarning(code, reader.Read7BitEncodedInt(), reader.ReadString());
        }

        var links = new SourceLink[reader.Read7BitEncodedInt()];
        for (var index = 0; index < links.Length; index++)
        {
            links[index] = new SourceLink(reader.Read7BitEncodedInt(), reader.ReadString(), reader.ReadString());
        }

        return new SourceDocument(format, lines, warnings, links);
    }

    private static LineLayout? ReadLayout(BinaryReader reader)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var (size, level) = (reader.Read7BitEncodedInt(), OrNull(reader));
        return new LineLayout(size, reader.ReadBoolean(), level, reader.ReadBoolean(), reader.ReadBoolean());
    }

    // pages and heading levels are counted from 1
    private static int? OrNull(BinaryReader reader) =>
        reader.Read7BitEncodedInt() is > 0 and var number ? number : null;
}
