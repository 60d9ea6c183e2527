namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>
/// What a PDF may break. Each names the clause of ISO 14289-1 (UA), ISO 19005-2 (A), ISO 32000-1 (PDF) or WCAG 2.1.
/// </summary>
public enum PdfRule
{
    /// <summary>The header, the cross-reference table or the length of a stream is not what it says (A 6.1.2, 6.1.4, 6.1.7.1).</summary>
    FileDamaged,

    /// <summary>The trailer has no ID (A 6.1.3).</summary>
    IdMissing,

    /// <summary>The catalog says no language (UA 7.2).</summary>
    LanguageMissing,

    /// <summary>A language is no language tag of BCP 47 (UA 7.2; PDF 14.9.2).</summary>
    LanguageInvalid,

    /// <summary>The catalog does not say that the file is tagged: MarkInfo, Marked true (UA 7.1; PDF 14.7.1).</summary>
    NotMarked,

    /// <summary>The file says that its tags may be wrong: Suspects true (UA 7.1).</summary>
    Suspects,

    /// <summary>A window would show the file's name and not its title: DisplayDocTitle is not true (UA 7.1).</summary>
    TitleNotShown,

    /// <summary>There are no XMP metadata that can be read (UA 7.1; A 6.6.2.1).</summary>
    MetadataMissing,

    /// <summary>The metadata have no title, or an empty one (UA 7.1).</summary>
    TitleMissing,

    /// <summary>The metadata do not claim a part of PDF/UA (UA 5).</summary>
    AccessiblePartMissing,

    /// <summary>The metadata do not claim a part and level of PDF/A (A 6.6.4).</summary>
    ArchivePartMissing,

    /// <summary>PDF/A and PDF/UA are both claimed, but the schema of pdfuaid is not described (A 6.6.2.3).</summary>
    SchemaMissing,

    /// <summary>There is no structure tree (UA 7.1; PDF 14.7.2).</summary>
    StructureMissing,

    /// <summary>Content of a page is neither an artifact nor tagged (UA 7.1).</summary>
    ContentNotTagged,

    /// <summary>An artifact lies within tagged content, or tagged content within an artifact (UA 7.1).</summary>
    ArtifactWithinContent,

    /// <summary>Marked content or graphics states are opened and not closed, or closed and not opened (PDF 14.6.1, 8.4.2).</summary>
    ContentUnbalanced,

    /// <summary>A page or form uses a content stream that cannot be unpacked (PDF 7.4).</summary>
    ContentUnreadable,

    /// <summary>Marked content that no structure element refers to (UA 7.1; PDF 14.7.4).</summary>
    MarkUnknown,

    /// <summary>A structure element refers to marked content that is not there (PDF 14.7.4.2).</summary>
    MarkMissing,

    /// <summary>A structure element refers to marked content on another page than the one it is on (PDF 14.7.4.2).</summary>
    MarkOnOtherPage,

    /// <summary>More than one reference to the same marked content, or the same number twice in a stream (PDF 14.7.4.2).</summary>
    MarkTwice,

    /// <summary>The parent tree leads from marked content to another element than the one that refers to it (PDF 14.7.4.4).</summary>
    ParentTreeDisagrees,

    /// <summary>An element stands in the structure tree twice (PDF 14.7.2).</summary>
    ElementTwice,

    /// <summary>A structure type is not standard and the role map leads from it to none that is (UA 7.1).</summary>
    TypeNotStandard,

    /// <summary>The role map leads from a type back to itself (UA 7.1).</summary>
    RoleMapCycle,

    /// <summary>The role map changes what a standard type means (UA 7.1).</summary>
    StandardTypeMapped,

    /// <summary>An element has nothing in it. Needs judgement: an empty cell is no fault (UA 7.1).</summary>
    ElementEmpty,

    /// <summary>The first heading is not H1 (UA 7.4.2).</summary>
    HeadingFirst,

    /// <summary>A heading is more than one level below the heading before it (UA 7.4.2).</summary>
    HeadingSkips,

    /// <summary>Headings with and without a level are mixed (UA 7.4.4).</summary>
    HeadingsMixed,

    /// <summary>A figure has neither Alt nor ActualText (UA 7.3).</summary>
    FigureWithoutText,

    /// <summary>A formula has no Alt (UA 7.7), nor ActualText.</summary>
    FormulaWithoutText,

    /// <summary>A note has no ID of its own (UA 7.9).</summary>
    NoteWithoutId,

    /// <summary>A table, a part of one or a row contains, or is contained in, what it may not (UA 7.5; PDF 14.8.4.3.4).</summary>
    TableNesting,

    /// <summary>A header cell has no Scope and no cell refers to it by Headers (UA 7.5).</summary>
    HeaderWithoutScope,

    /// <summary>A table has no header cell. Needs judgement: a table may have none, rarely (UA 7.5).</summary>
    TableWithoutHeader,

    /// <summary>The rows of a table have not the same number of columns, spans counted, or cells overlap (UA 7.5).</summary>
    TableIrregular,

    /// <summary>A list or a list item contains, or is contained in, what it may not (UA 7.6; PDF 14.8.4.3.3).</summary>
    ListNesting,

    /// <summary>A list has labels but does not say how it is numbered. Needs judgement (UA 7.6).</summary>
    ListNumberingMissing,

    /// <summary>A table of contents, or an item of one, contains, or is contained in, what it may not (PDF 14.8.4.2).</summary>
    ContentsNesting,

    /// <summary>A link lies outside a Link element (UA 7.18.5).</summary>
    LinkOutsideLink,

    /// <summary>A link has no Contents (UA 7.18.5).</summary>
    LinkWithoutText,

    /// <summary>An annotation that is no link lies outside an Annot element, a field outside a Form element (UA 7.18.1, 7.18.4).</summary>
    AnnotationNotTagged,

    /// <summary>An annotation has neither Contents nor an element with Alt (UA 7.18.1), a field no TU (UA 7.18.4).</summary>
    AnnotationWithoutText,

    /// <summary>An annotation has no StructParent, or the parent tree does not lead to the element that refers to it (PDF 14.7.4.4).</summary>
    AnnotationParentDisagrees,

    /// <summary>An annotation is not printed, or hidden (A 6.3.2).</summary>
    AnnotationFlags,

    /// <summary>A page with annotations does not take them in the order of the structure: Tabs is not S (UA 7.18.3).</summary>
    TabOrderMissing,

    /// <summary>A font program is not embedded (UA 7.21.4.1; A 6.2.11.4.1).</summary>
    FontNotEmbedded,

    /// <summary>A font has no descriptor, or a composite font no descendant (PDF 9.8).</summary>
    FontWithoutDescriptor,

    /// <summary>A font has no ToUnicode and no standard encoding (UA 7.21.7; A 6.2.11.7.2).</summary>
    FontWithoutUnicode,

    /// <summary>A code that is shown has no Unicode value in ToUnicode (UA 7.21.7).</summary>
    GlyphWithoutUnicode,

    /// <summary>A CIDFont of type 2 that is embedded has no CIDToGIDMap (UA 7.21.3.2; A 6.2.11.3.2).</summary>
    FontWithoutGlyphMap,

    /// <summary>The glyph .notdef is shown (UA 7.21.8; A 6.2.11.8).</summary>
    GlyphNotDefined,

    /// <summary>The file has JavaScript (A 6.5.1).</summary>
    JavaScript,

    /// <summary>The file starts another program: Launch (A 6.5.1).</summary>
    Launch,

    /// <summary>An action that an archive may not have, or one that runs by itself: AA (A 6.5.1, 6.5.2).</summary>
    ActionForbidden,

    /// <summary>A stream, or a form or picture, lies outside the file, or is PostScript (A 6.1.7.1, 6.2.9).</summary>
    ExternalContent,

    /// <summary>An embedded file that is no PDF/A itself, while the file does not claim part 3 (A 6.8).</summary>
    EmbeddedFile,

    /// <summary>Device colors are used, and the output intent has no profile of that kind (A 6.2.3, 6.2.4.3).</summary>
    ColorWithoutProfile,

    /// <summary>The profile of the output intent is no ICC profile that may be used (A 6.2.3).</summary>
    ProfileInvalid,

    /// <summary>A stream is packed with LZW (A 6.1.7.2).</summary>
    Lzw,

    /// <summary>A blend mode that the standard does not know (A 6.2.10).</summary>
    BlendModeUnknown,

    /// <summary>
    /// Text stands out too little from what lies behind it: under 4.5:1, under 3:1 when it is large (WCAG 2.1, 1.4.3).
    /// Needs judgement: a logo and text that is off may be faint. Text on pictures and shadings is not measured.
    /// </summary>
    ContrastLow,

    /// <summary>More than twenty pages and no bookmarks. Needs judgement (WCAG 2.1, 2.4.5; UA 7.17).</summary>
    BookmarksMissing,
}

/// <summary>What a rule is like.</summary>
public static class PdfRuleTraits
{
    /// <summary>Whether a person must say if a finding is a fault; all other rules a machine can settle.</summary>
    public static bool NeedsJudgement(this PdfRule rule) =>
        rule
            is PdfRule.ElementEmpty
                or PdfRule.TableWithoutHeader
                or PdfRule.ListNumberingMissing
                or PdfRule.ContrastLow
                or PdfRule.BookmarksMissing;
}
