namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules of fonts (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11).</summary>
internal static class PdfFontRules
{
    private static readonly HashSet<string> BuiltIn =
    [
        .. "Times-Roman Times-Bold Times-Italic Times-BoldItalic Helvetica Helvetica-Bold Helvetica-Oblique".Split(' '),
        .. "Helvetica-BoldOblique Courier Courier-Bold Courier-Oblique Courier-BoldOblique Symbol ZapfDingbats".Split(
            ' '
        ),
    ];

    internal static void Check(IEnumerable<PdfFont> fonts, CosFile file, PdfFindingList findings)
    {
        foreach (var font in fonts)
        {
            CheckProgram(font, findings);
            CheckUnicode(font, findings);
            CheckGlyphs(font, file, findings);
        }
    }

    private static void CheckProgram(PdfFont font, PdfFindingList findings)
    {
        // the glyphs of Type 3 are content streams of the file
        if (font.Values.Name("Subtype") == "Type3")
        {
            return;
        }

        if (font.Descriptor is not { } descriptor)
        {
            findings.Add(
                BuiltIn.Contains(font.Name) ? PdfRule.FontNotEmbedded : PdfRule.FontWithoutDescriptor,
                font.Name,
                font.FirstPage
            );
            return;
        }

        var program = descriptor.Stream("FontFile") ?? descriptor.Stream("FontFile2") ?? descriptor.Stream("FontFile3");
        if (program is null && font.IsSeen)
        {
            findings.Add(PdfRule.FontNotEmbedded, font.Name, font.FirstPage);
        }

        if (
            program is not null
            && font.Descendant is { } descendant
            && descendant.Name("Subtype") == "CIDFontType2"
            && !(descendant["CIDToGIDMap"] is CosStream or CosName { Value: "Identity" })
        )
        {
            findings.Add(PdfRule.FontWithoutGlyphMap, font.Name, font.FirstPage);
        }
    }

    private static void CheckUnicode(PdfFont font, PdfFindingList findings)
    {
        if (HasKnownLetters(font))
        {
            return;
        }

        if (!font.HasUnicode)
        {
            findings.Add(PdfRule.FontWithoutUnicode, font.Name, font.FirstPage);
            return;
        }

        foreach (var (code, page) in font.Codes.Where(code => font.Letters(code.Key) is null))
        {
            findings.Add(PdfRule.GlyphWithoutUnicode, $"{font.Name} {code:X4}", page);
        }
    }

    private static bool HasKnownLetters(PdfFont font)
    {
        if (font.IsComposite)
        {
            return font.Descendant?.Dictionary("CIDSystemInfo") is { } system
                && system.Text("Registry") == "Adobe"
                && system.Text("Ordering") is "GB1" or "CNS1" or "Japan1" or "Korea1";
        }

        return font.Values["Encoding"] switch
        {
            CosName { Value: "WinAnsiEncoding" or "MacRomanEncoding" or "MacExpertEncoding" } => true,
            CosDictionary encoding => encoding.Many("Differences").OfType<CosName>().All(IsLetterName)
                && (encoding.Name("BaseEncoding") is not null || font.Values.Name("Subtype") is "Type1" or "MMType1"),
            _ => BuiltIn.Contains(font.Name),
        };
    }

    // names of the Adobe Glyph List are words or uniXXXX; tools that know no letters write g12, cid_3, glyph44
    private static bool IsLetterName(CosName name) =>
        name.Value.StartsWith("uni", StringComparison.Ordinal)
        || (name.Value.Length > 0 && name.Value.All(char.IsAsciiLetter));

    private static void CheckGlyphs(PdfFont font, CosFile file, PdfFindingList findings)
    {
        var missing = font.IsComposite ? MissingOfComposite(font, file) : MissingOfSimple(font);
        foreach (var code in missing)
        {
            findings.Add(PdfRule.GlyphNotDefined, $"{font.Name} {code:X4}", font.Codes[code]);
        }
    }

    private static int[] MissingOfComposite(PdfFont font, CosFile file)
    {
        if (font.Descendant?["CIDToGIDMap"] is not CosStream map)
        {
            return font.Codes.ContainsKey(0) ? [0] : [];
        }

        return file.Unpack(map) is { } glyphs
            ?
            [
                .. font.Codes.Keys.Where(code =>
                    2 * code + 1 >= glyphs.Length || (glyphs.Span[2 * code] == 0 && glyphs.Span[2 * code + 1] == 0)
                ),
            ]
            : [];
    }

    private static int[] MissingOfSimple(PdfFont font)
    {
        var missing = new List<int>();
        var code = 0;
        foreach (var item in font.Values.Dictionary("Encoding")?.Many("Differences") ?? [])
        {
            if (item is CosNumber { Whole: >= 0 and <= 255 and var start })
            {
                code = start;
            }
            else if (item is CosName name)
            {
                if (name.Value == ".notdef" && font.Codes.ContainsKey(code))
                {
                    missing.Add(code);
                }

                code++;
            }
        }

        return [.. missing];
    }
}
