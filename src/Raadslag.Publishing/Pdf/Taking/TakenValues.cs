using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>Which values of another file are taken over, and how they are written.</summary>
internal static class TakenValues
{
    // what is not drawn: other pages, files, actions, and the structure of the file it stood in
    private static readonly HashSet<string> Left =
    [
        "Action",
        "Annot",
        "Catalog",
        "EmbeddedFile",
        "F",
        "Filespec",
        "MCR",
        "Metadata",
        "OBJR",
        "Outlines",
        "Page",
        "Pages",
        "Sig",
        "StructElem",
        "StructTreeRoot",
    ];

    private static readonly HashSet<string> LeftOfDrawings =
    [
        "AF",
        "Alternates",
        "Metadata",
        "OPI",
        "PieceInfo",
        "Ref",
        "StructParent",
        "StructParents",
    ];

    /// <summary>The value, or null in place of one that is left.</summary>
    public static CosValue Kept(CosValue value) =>
        value switch
        {
            CosStream stream when stream.Entries.ContainsKey("F") => CosNull.Instance,
            CosDictionary dictionary when dictionary.Name("Type") is { } type && Left.Contains(type) =>
                CosNull.Instance,
            CosDictionary dictionary when dictionary.Name("S") is "JavaScript" or "Launch" => CosNull.Instance,
            _ => value,
        };

    /// <summary>The entries that are taken over; of a stream not those that say how long it is.</summary>
    public static IEnumerable<KeyValuePair<string, CosValue>> Entries(CosDictionary dictionary)
    {
        var isPlain = dictionary is CosStream stream && !stream.Filters.Any();
        foreach (var entry in dictionary.Entries)
        {
            // a name whose bytes are not known cannot be the one that is drawn with
            if (entry.Key.Contains('\uFFFD'))
            {
                throw new PdfRefusedException(PdfRefusal.TooDamaged);
            }

            var isLeft =
                dictionary is CosStream
                && (
                    entry.Key is "Length" or "DL"
                    || (isPlain && entry.Key is "Filter" or "DecodeParms")
                    || LeftOfDrawings.Contains(entry.Key)
                );
            if (!isLeft)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Writes a value that holds no others.</summary>
    public static void Append(PdfBuffer buffer, CosValue value)
    {
        switch (value)
        {
            case CosBoolean { Value: var isTrue }:
                buffer.Raw(isTrue ? "true"u8 : "false"u8);
                break;
            case CosNumber { Whole: { } whole }:
                buffer.Whole(whole);
                break;
            case CosNumber { Value: var number }:
                buffer.Exact(number);
                break;
            case CosString { Bytes: var bytes }:
                buffer.Raw("<"u8).Hex(bytes).Raw(">"u8);
                break;
            case CosName { Value: var name }:
                buffer.AnyName(name);
                break;
            default:
                buffer.Raw("null"u8);
                break;
        }
    }
}
