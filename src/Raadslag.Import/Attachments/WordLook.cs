using System.Xml;
using Raadslag.Import.Word;

namespace Raadslag.Import.Attachments;

/// <summary>Looks into a Word file for what it carries beside its text and where it points.</summary>
internal static class WordLook
{
    // bit 0 of the flags in the first entry's header: its content is encrypted
    private const int FlagsAt = 6;

    internal static Look Into(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > FlagsAt && (bytes.Span[FlagsAt] & 1) == 1)
        {
            return AttachmentRefusal.IsEncrypted;
        }

        try
        {
            using var package = WordPackage.Open(bytes);
            return Into(package);
        }
        catch (UnpacksTooLargeException)
        {
            return AttachmentRefusal.UnpacksTooLarge;
        }
        // a damaged file throws whatever the zip or XML reader stumbled over
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return AttachmentRefusal.IsDamaged;
        }
    }

    private static Look Into(WordPackage package)
    {
        if (package.DeclaredSize > WordPackage.MaximumUnpacked)
        {
            return AttachmentRefusal.UnpacksTooLarge;
        }

        if (package.MainPart() is not { } main)
        {
            return AttachmentRefusal.IsOfUnknownFormat;
        }

        // two parts of one name: which of them is opened depends on the program
        if (package.Parts.Distinct(StringComparer.OrdinalIgnoreCase).Count() < package.Parts.Count)
        {
            return AttachmentRefusal.IsDamaged;
        }

        ReadThrough(package, main);
        return HasMacros(package) ? AttachmentRefusal.HasMacros
            : package.Parts.Any(IsObject) ? AttachmentRefusal.HasEmbeddedObjects
            : RefusalOfRelations(package) is { } refusal ? refusal
            : Look.Nothing;
    }

    private static void ReadThrough(WordPackage package, string part)
    {
        using var reader = package.Read(part)!;
        while (reader.Read()) { }
    }

    private static bool HasMacros(WordPackage package) =>
        package.Parts.Any(static part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        || ContentTypes(package)
            .Any(static type =>
                type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
            );

    private static List<string> ContentTypes(WordPackage package)
    {
        var types = new List<string>();
        using var reader = package.Read("[Content_Types].xml") ?? throw new XmlException("No part has a type.");
        while (reader.Read())
        {
            types.Add(reader.GetAttribute("ContentType") ?? "");
        }

        return types;
    }

    // A chart keeps its figures in a workbook of the new format (embeddings/*.xlsx); that is no program's object.
    private static bool IsObject(string part) =>
        part.Contains("activeX/", StringComparison.OrdinalIgnoreCase)
        || (
            part.Contains("embeddings/", StringComparison.OrdinalIgnoreCase)
            && !part.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
        );

    private static AttachmentRefusal? RefusalOfRelations(WordPackage package)
    {
        foreach (var part in package.Parts)
        {
            if (!part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var relation in package.RelationsIn(part, ""))
            {
                if (relation.IsOutside ? Fetches(relation) : CarriesForeign(relation))
                {
                    return relation.IsOutside
                        ? AttachmentRefusal.FetchesFromElsewhere
                        : AttachmentRefusal.HasEmbeddedObjects;
                }
            }
        }

        return null;
    }

    // Links only lead somewhere when they are followed. Word itself writes where on the author's machine the template
    // lay; nobody else's machine has that.
    private static bool Fetches(WordRelation relation) =>
        !Is(relation, "/hyperlink") && !(Is(relation, "/attachedTemplate") && IsOnThisMachine(relation.Target));

    private static bool IsOnThisMachine(string target) =>
        target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase)
            && target is [_, _, _, _, _, _, _, _, _, ':', ..]
        || target is [_, ':', '\\' or '/', ..];

    // pieces of web pages or other documents (aFChunk) are unpacked by Word when it opens the file
    private static bool CarriesForeign(WordRelation relation) =>
        Is(relation, "/oleObject") || Is(relation, "/control") || Is(relation, "/aFChunk");

    private static bool Is(WordRelation relation, string type) =>
        relation.Type.EndsWith(type, StringComparison.OrdinalIgnoreCase);
}
