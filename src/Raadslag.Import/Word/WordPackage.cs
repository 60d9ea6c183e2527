using System.IO.Compression;
using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>The parts of a Word file and what they say of each other; what is unpacked is counted as it comes.</summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>The most that is unpacked of one file: the largest real document unpacks to some 10 MB.</summary>
    internal const long MaximumUnpacked = 200_000_000;

    private const int MaximumEntries = 10_000;

    private readonly ZipArchive _archive;
    private long _unpacked;

    private WordPackage(ZipArchive archive) => _archive = archive;

    /// <summary>The names of all its parts.</summary>
    internal IReadOnlyList<string> Parts => [.. _archive.Entries.Select(static entry => entry.FullName)];

    /// <summary>What the package says that all its parts take unpacked, in bytes.</summary>
    internal long DeclaredSize => _archive.Entries.Sum(static entry => Math.Min(entry.Length, uint.MaxValue));

    internal static WordPackage Open(ReadOnlyMemory<byte> bytes)
    {
        var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaximumEntries)
        {
            archive.Dispose();
            throw new UnpacksTooLargeException();
        }

        return new WordPackage(archive);
    }

    /// <summary>The name of the part that holds the text; null when the package is no Word file.</summary>
    internal string? MainPart()
    {
        foreach (var relation in Relations(""))
        {
            if (relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal))
            {
                return relation.Target.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && IsWord(relation.Target)
                    ? relation.Target
                    : null;
            }
        }

        return Has("word/document.xml") ? "word/document.xml" : null;
    }

    /// <summary>What <paramref name="part"/> refers to; none when it says nothing.</summary>
    internal List<WordRelation> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        return RelationsIn($"{folder}_rels/{part[slash..]}.rels", folder);
    }

    /// <summary>What the part of relations says; its addresses are read from <paramref name="folder"/>.</summary>
    internal List<WordRelation> RelationsIn(string relationsPart, string folder)
    {
        var relations = new List<WordRelation>();
        using var reader = Read(relationsPart);

        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                var target = reader.GetAttribute("Target") ?? "";
                var isOutside = reader.GetAttribute("TargetMode") is "External";
                relations.Add(
                    new WordRelation(
                        reader.GetAttribute("Id") ?? "",
                        reader.GetAttribute("Type") ?? "",
                        isOutside ? target : InPackage(folder, target),
                        isOutside
                    )
                );
            }
        }

        return relations;
    }

    internal bool Has(string part) => _archive.GetEntry(part) is not null;

    /// <summary>The part as XML; null when the package has no such part.</summary>
    internal XmlReader? Read(string part) =>
        _archive.GetEntry(part) is { } entry
            ? XmlReader.Create(new CountedStream(entry.Open(), this), Settings())
            : null;

    public void Dispose() => _archive.Dispose();

    private bool IsWord(string part)
    {
        using var reader = Read(part);
        return reader is not null && reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "document";
    }

    private static string InPackage(string folder, string target) =>
        target.StartsWith('/') ? target[1..] : folder + target;

    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };

    /// <summary>Counts what really comes out, whatever the package says of its sizes.</summary>
    private sealed class CountedStream(Stream inner, WordPackage package) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            package._unpacked += read;
            return package._unpacked > MaximumUnpacked ? throw new UnpacksTooLargeException() : read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}

/// <summary>What one part says of another, or of an address outside.</summary>
internal readonly record struct WordRelation(string Id, string Type, string Target, bool IsOutside);

/// <summary>Stops the unpacking of a file that grows beyond the limit; never leaves <see cref="WordSource"/>.</summary>
internal sealed class UnpacksTooLargeException : Exception;
