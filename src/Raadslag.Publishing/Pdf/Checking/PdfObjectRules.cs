namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules that any object of the file may break: programs, actions, files, packing (ISO 19005-2, 6.1, 6.5 and 6.8).</summary>
internal sealed class PdfObjectRules(CosFile file, PdfClaims claims, PdfFindingList findings)
{
    private static readonly HashSet<string> Forbidden =
    [
        .. "ImportData ResetForm Hide SetState SetOCGState NOP Rendition Trans GoTo3DView Sound Movie".Split(' '),
    ];

    private bool IsArchive => claims.ArchivePart is not null;

    internal void Check()
    {
        foreach (var (number, value) in file.All())
        {
            Check(value, number);
        }
    }

    private void Check(CosValue value, int number)
    {
        file.Limits.Step();
        switch (value)
        {
            case CosArray array:
                foreach (var item in array.Written)
                {
                    Check(item, number);
                }

                break;
            case CosDictionary dictionary:
                CheckAction(dictionary, number);
                CheckFiles(dictionary, number);
                foreach (var item in dictionary.Entries.Values)
                {
                    Check(item, number);
                }

                break;
        }
    }

    private void CheckAction(CosDictionary dictionary, int number)
    {
        // a structure element has its type by S, and its parent by P
        var kind = dictionary.Name("Type") is null or "Action" && dictionary["P"] is null ? dictionary.Name("S") : null;
        if (kind == "JavaScript")
        {
            findings.Add(PdfRule.JavaScript, $"{number}");
        }
        else if (kind == "Launch")
        {
            findings.Add(PdfRule.Launch, $"{number}");
        }
        else if (IsArchive && kind is not null && Forbidden.Contains(kind))
        {
            findings.Add(PdfRule.ActionForbidden, kind);
        }

        if (IsArchive && dictionary["AA"] is CosDictionary)
        {
            findings.Add(PdfRule.ActionForbidden, "AA");
        }
    }

    private void CheckFiles(CosDictionary dictionary, int number)
    {
        if (dictionary is CosStream stream)
        {
            var isXObject =
                stream.Name("Type") is null or "XObject" && stream.Name("Subtype") is "Form" or "Image" or "PS";
            if (
                stream["F"] is not null
                || (isXObject && (stream["Ref"] is not null || stream["OPI"] is not null))
                || (isXObject && (stream.Name("Subtype") == "PS" || stream.Name("Subtype2") == "PS"))
            )
            {
                findings.Add(PdfRule.ExternalContent, $"{number}");
            }

            if (IsArchive && stream.Filters.Any(filter => filter is "LZWDecode" or "LZW"))
            {
                findings.Add(PdfRule.Lzw, $"{number}");
            }
        }

        if (
            claims.ArchivePart is 1 or 2
            && dictionary.Dictionary("EF") is { } files
            && !files.Entries.Keys.All(key => files.Stream(key) is { } embedded && IsArchiveItself(embedded))
        )
        {
            findings.Add(PdfRule.EmbeddedFile, dictionary.Text("UF") ?? dictionary.Text("F"));
        }
    }

    private bool IsArchiveItself(CosStream embedded)
    {
        if (claims.ArchivePart != 2 || file.Unpack(embedded) is not { } bytes)
        {
            return false;
        }

        try
        {
            return PdfMetadata.Read(CosFile.Open(bytes, file.Limits))?.Claims.ArchivePart is 1 or 2;
        }
        catch (PdfRefusedException refused) when (refused.Refusal != PdfRefusal.TooLarge)
        {
            return false;
        }
    }
}
