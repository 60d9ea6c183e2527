namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules of single structure elements (ISO 14289-1, 7.2 to 7.9).</summary>
internal static class PdfStructureRules
{
    internal static void Check(PdfStructure structure, PdfFindingList findings)
    {
        var notes = new HashSet<string>();
        foreach (var element in structure.Elements)
        {
            if (element.Values.Text("Lang") is { } language && !PdfLanguages.IsValid(language))
            {
                findings.Add(PdfRule.LanguageInvalid, element, language);
            }

            if (element.IsEmpty && element.Standard is not ("TD" or "TH"))
            {
                findings.Add(PdfRule.ElementEmpty, element, element.Type);
            }

            if (element.Standard is "Figure" or "Formula" && !HasText(element))
            {
                findings.Add(
                    element.Standard == "Figure" ? PdfRule.FigureWithoutText : PdfRule.FormulaWithoutText,
                    element
                );
            }

            if (element.Standard == "Note" && (element.Values.Text("ID") is not { Length: > 0 } id || !notes.Add(id)))
            {
                findings.Add(PdfRule.NoteWithoutId, element, element.Values.Text("ID"));
            }

            PdfNesting.Check(element, findings);
            CheckNumbering(element, structure, findings);
            PdfTables.Check(element, structure, findings);
        }
    }

    private static bool HasText(PdfElement element) =>
        !string.IsNullOrWhiteSpace(element.Values.Text("Alt"))
        || !string.IsNullOrWhiteSpace(element.Values.Text("ActualText"));

    private static void CheckNumbering(PdfElement element, PdfStructure structure, PdfFindingList findings)
    {
        if (
            element.Standard == "L"
            && element.Kin.Any(item => item.Kin.Any(part => part.Standard == "Lbl"))
            && element.Attribute("List", "ListNumbering", structure.Classes) is not CosName { Value: not "None" }
        )
        {
            findings.Add(PdfRule.ListNumberingMissing, element);
        }
    }
}

/// <summary>What may stand in what, of tables, lists and tables of contents (ISO 32000-1, 14.8.4).</summary>
internal static class PdfNesting
{
    private static readonly Dictionary<string, (PdfRule Rule, string[] Below)> Below = new()
    {
        ["Table"] = (PdfRule.TableNesting, ["TR", "THead", "TBody", "TFoot", "Caption"]),
        ["THead"] = (PdfRule.TableNesting, ["TR"]),
        ["TBody"] = (PdfRule.TableNesting, ["TR"]),
        ["TFoot"] = (PdfRule.TableNesting, ["TR"]),
        ["TR"] = (PdfRule.TableNesting, ["TH", "TD"]),
        ["L"] = (PdfRule.ListNesting, ["LI", "L", "Caption"]),
        ["LI"] = (PdfRule.ListNesting, ["Lbl", "LBody"]),
        ["TOC"] = (PdfRule.ContentsNesting, ["TOC", "TOCI", "Caption"]),
        ["TOCI"] = (PdfRule.ContentsNesting, ["Lbl", "Reference", "P", "TOC"]),
    };

    private static readonly Dictionary<string, (PdfRule Rule, string[] Above)> Above = new()
    {
        ["THead"] = (PdfRule.TableNesting, ["Table"]),
        ["TBody"] = (PdfRule.TableNesting, ["Table"]),
        ["TFoot"] = (PdfRule.TableNesting, ["Table"]),
        ["TR"] = (PdfRule.TableNesting, ["Table", "THead", "TBody", "TFoot"]),
        ["TH"] = (PdfRule.TableNesting, ["TR"]),
        ["TD"] = (PdfRule.TableNesting, ["TR"]),
        ["LI"] = (PdfRule.ListNesting, ["L"]),
        ["LBody"] = (PdfRule.ListNesting, ["LI"]),
        ["TOCI"] = (PdfRule.ContentsNesting, ["TOC"]),
    };

    internal static void Check(PdfElement element, PdfFindingList findings)
    {
        if (Below.TryGetValue(element.Standard, out var below))
        {
            foreach (var child in element.Kin.Where(child => !below.Below.Contains(child.Standard)))
            {
                findings.Add(below.Rule, child, $"{element.Standard} {child.Standard}");
            }
        }

        var parent = element.Ancestors.FirstOrDefault(part => part.Standard is not ("NonStruct" or "Private"));
        // where the parent says what may be in it, it has been said already
        if (
            Above.TryGetValue(element.Standard, out var above)
            && !above.Above.Contains(parent?.Standard)
            && (parent is null || !Below.ContainsKey(parent.Standard))
        )
        {
            findings.Add(above.Rule, element, $"{parent?.Standard ?? "StructTreeRoot"} {element.Standard}");
        }
    }
}
