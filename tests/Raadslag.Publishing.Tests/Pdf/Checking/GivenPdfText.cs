namespace Raadslag.Publishing.Tests.Pdf.Checking;

/// <summary>The objects of the small PDF: number, body, and a blank line between. «Text» is shown in the font.</summary>
internal static class GivenPdfText
{
    internal const string Objects = """
        1 << /Type /Catalog /Pages 2 0 R /Lang (da-DK) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R
        /ViewerPreferences << /DisplayDocTitle true >> /Metadata 9 0 R
        /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 10 0 R >>] >>

        2 << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842]
        /Resources << /Font << /F1 11 0 R >> /XObject << /Fm1 17 0 R >> /ExtGState << /G1 18 0 R >> >> >>

        3 << /Type /Page /Parent 2 0 R /Contents 5 0 R /StructParents 0 /Annots [16 0 R] /Tabs /S >>

        4 << /Type /Page /Parent 2 0 R /Contents [6 0 R] /StructParents 1 >>

        5 << /Length LENGTH >>
        stream
        /Artifact BMC BT /F1 9 Tf 72 800 Td «Ulvsund Kommune» Tj ET EMC
        /H1 << /MCID 0 >> BDC BT /F1 20 Tf 72 760 Td «Dagsorden» Tj ET EMC
        /P << /MCID 1 >> BDC BT /F1 11 Tf 72 730 Td [«Ordinær» -20 «t møde.»] TJ ET EMC
        /Link << /MCID 2 >> BDC 0 0.2 0.6 rg BT /F1 11 Tf 72 710 Td «Se bilaget» Tj ET 0 g EMC
        /Figure << /MCID 3 >> BDC q 0.9 0.5 0.1 rg 72 600 60 60 re f Q EMC
        /Lbl << /MCID 4 >> BDC BT /F1 11 Tf 72 580 Td «1.» Tj ET EMC
        /LBody << /MCID 5 >> BDC BT /F1 11 Tf 90 580 Td «Første punkt» Tj ET EMC
        /Artifact << /Type /Layout >> BDC q 0.1 0.2 0.3 rg 72 500 300 30 re f Q EMC
        q 1 1 1 rg /TH << /MCID 6 >> BDC BT /F1 11 Tf 80 510 Td «Navn» Tj ET EMC
        /TH << /MCID 7 >> BDC BT /F1 11 Tf 180 510 Td «Stemmer» Tj ET EMC Q
        /TD << /MCID 8 >> BDC BT /F1 11 Tf 80 480 Td «Anne» Tj ET EMC
        /TD << /MCID 9 >> BDC BT /F1 11 Tf 180 480 Td «12» Tj ET EMC

        6 << /Length LENGTH >>
        stream
        /H2 << /MCID 0 >> BDC BT /F1 14 Tf 72 760 Td «Bilag» Tj ET EMC
        /Emphasis << /MCID 1 >> BDC BT 0.3 g /F1 11 Tf 72 730 Td «Annexes» Tj 0 g ET EMC
        /Reference << /MCID 2 >> BDC BT /F1 11 Tf 72 700 Td «Bilag 1» Tj ET EMC
        /Note << /MCID 3 >> BDC BT /F1 9 Tf 72 670 Td «En note» Tj ET EMC
        q /G1 gs /Fm1 Do Q

        7 << /Type /StructTreeRoot /K [20 0 R] /ParentTree 8 0 R /ParentTreeNextKey 4 /RoleMap << /Emphasis /Paragraph /Paragraph /P >> >>

        8 << /Nums [0 [21 0 R 22 0 R 23 0 R 24 0 R 27 0 R 28 0 R 33 0 R 34 0 R 37 0 R 38 0 R]
        1 [40 0 R 41 0 R 44 0 R 45 0 R] 2 23 0 R 3 [46 0 R]] >>

        9 << /Type /Metadata /Subtype /XML /Length LENGTH >>
        stream
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Dagsorden</rdf:li></rdf:Alt></dc:title>
        <pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>

        10 << /N 3 /Length LENGTH >>
        stream
        sRGB

        11 << /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+IBMPlexSans /Encoding /Identity-H /DescendantFonts [12 0 R] /ToUnicode 15 0 R >>

        12 << /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+IBMPlexSans /FontDescriptor 13 0 R /CIDToGIDMap /Identity
        /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>

        13 << /Type /FontDescriptor /FontName /AAAAAA+IBMPlexSans /Flags 4 /FontBBox [-200 -300 1200 1100] /ItalicAngle 0
        /Ascent 1025 /Descent -275 /CapHeight 698 /StemV 80 /FontFile2 14 0 R >>

        14 << /Filter /FlateDecode /Length LENGTH >>
        stream
        font

        15 << /Length LENGTH >>
        stream
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        TOUNICODE
        endcmap CMapName currentdict /CMap defineresource pop end end

        16 << /Type /Annot /Subtype /Link /Rect [72 705 140 722] /F 4 /StructParent 2 /Border [0 0 0]
        /Contents (Bilag 1 p\345 naboens side) /A << /Type /Action /S /URI /URI (https://example.org/bilag) >> >>

        17 << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /StructParents 3 /Length LENGTH >>
        stream
        /P << /MCID 0 >> BDC BT /F1 11 Tf 72 640 Td «I en form» Tj ET EMC

        18 << /Type /ExtGState /BM /Multiply /ca 0.5 >>

        20 << /Type /StructElem /S /Document /P 7 0 R
        /K [21 0 R 22 0 R 24 0 R 25 0 R 30 0 R 40 0 R 41 0 R 42 0 R 45 0 R 46 0 R] >>

        21 << /Type /StructElem /S /H1 /P 20 0 R /Pg 3 0 R /K 0 >>

        22 << /Type /StructElem /S /P /P 20 0 R /Pg 3 0 R /K [1 23 0 R] >>

        23 << /Type /StructElem /S /Link /P 22 0 R /Pg 3 0 R /K [2 << /Type /OBJR /Obj 16 0 R >>] >>

        24 << /Type /StructElem /S /Figure /P 20 0 R /Pg 3 0 R /Alt <FEFF004500740020006B006F00720074> /K 3
        /A << /O /Layout /BBox [72 600 132 660] >> >>

        25 << /Type /StructElem /S /L /P 20 0 R /A << /O /List /ListNumbering /Decimal >> /K [26 0 R] >>

        26 << /Type /StructElem /S /LI /P 25 0 R /K [27 0 R 28 0 R] >>

        27 << /Type /StructElem /S /Lbl /P 26 0 R /Pg 3 0 R /K [4] >>

        28 << /Type /StructElem /S /LBody /P 26 0 R /Pg 3 0 R /K [5] >>

        30 << /Type /StructElem /S /Table /P 20 0 R /K [31 0 R 35 0 R] >>

        31 << /Type /StructElem /S /THead /P 30 0 R /K [32 0 R] >>

        32 << /Type /StructElem /S /TR /P 31 0 R /K [33 0 R 34 0 R] >>

        33 << /Type /StructElem /S /TH /P 32 0 R /Pg 3 0 R /K [6] /A << /O /Table /Scope /Column >> >>

        34 << /Type /StructElem /S /TH /P 32 0 R /Pg 3 0 R /K [7] /A [<< /O /Table /Scope /Column >>] >>

        35 << /Type /StructElem /S /TBody /P 30 0 R /K [36 0 R] >>

        36 << /Type /StructElem /S /TR /P 35 0 R /K [37 0 R 38 0 R] >>

        37 << /Type /StructElem /S /TD /P 36 0 R /Pg 3 0 R /K [8] >>

        38 << /Type /StructElem /S /TD /P 36 0 R /Pg 3 0 R /K [9] >>

        40 << /Type /StructElem /S /H2 /P 20 0 R /Pg 4 0 R /K [0] >>

        41 << /Type /StructElem /S /Emphasis /P 20 0 R /Pg 4 0 R /K [1] /Lang (en-GB) >>

        42 << /Type /StructElem /S /TOC /P 20 0 R /K [43 0 R] >>

        43 << /Type /StructElem /S /TOCI /P 42 0 R /K [44 0 R] >>

        44 << /Type /StructElem /S /Reference /P 43 0 R /Pg 4 0 R /K [2] >>

        45 << /Type /StructElem /S /Note /P 20 0 R /Pg 4 0 R /K [3] /ID (note1) >>

        46 << /Type /StructElem /S /P /P 20 0 R /K << /Type /MCR /Pg 4 0 R /Stm 17 0 R /MCID 0 >> >>
        """;
}
