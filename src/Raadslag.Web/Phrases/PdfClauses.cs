using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Web.Phrases;

/// <summary>Where in the standards a rule stands, so that somebody who knows them can look it up.</summary>
public static class PdfClauses
{
    /// <summary>What the short names of the standards stand for.</summary>
    public const string Standards = "UA: ISO 14289-1 (PDF/UA-1). A: ISO 19005-2 (PDF/A-2). PDF: ISO 32000-1.";

    extension(PdfRule rule)
    {
        /// <summary>"UA 7.3".</summary>
        public string Clause =>
            rule switch
            {
                PdfRule.FileDamaged => "A 6.1.2, 6.1.4, 6.1.7.1",
                PdfRule.IdMissing => "A 6.1.3",
                PdfRule.LanguageMissing => "UA 7.2",
                PdfRule.LanguageInvalid => "UA 7.2; PDF 14.9.2",
                PdfRule.NotMarked => "UA 7.1; PDF 14.7.1",
                PdfRule.Suspects
                or PdfRule.TitleNotShown
                or PdfRule.TitleMissing
                or PdfRule.ContentNotTagged
                or PdfRule.ArtifactWithinContent
                or PdfRule.TypeNotStandard
                or PdfRule.RoleMapCycle
                or PdfRule.StandardTypeMapped
                or PdfRule.ElementEmpty => "UA 7.1",
                PdfRule.MetadataMissing => "UA 7.1; A 6.6.2.1",
                PdfRule.AccessiblePartMissing => "UA 5",
                PdfRule.ArchivePartMissing => "A 6.6.4",
                PdfRule.SchemaMissing => "A 6.6.2.3",
                PdfRule.StructureMissing => "UA 7.1; PDF 14.7.2",
                PdfRule.ContentUnbalanced => "PDF 14.6.1, 8.4.2",
                PdfRule.ContentUnreadable => "PDF 7.4",
                PdfRule.MarkUnknown => "UA 7.1; PDF 14.7.4",
                PdfRule.MarkMissing or PdfRule.MarkOnOtherPage or PdfRule.MarkTwice => "PDF 14.7.4.2",
                PdfRule.ParentTreeDisagrees or PdfRule.AnnotationParentDisagrees => "PDF 14.7.4.4",
                PdfRule.ElementTwice => "PDF 14.7.2",
                PdfRule.HeadingFirst or PdfRule.HeadingSkips => "UA 7.4.2",
                PdfRule.HeadingsMixed => "UA 7.4.4",
                PdfRule.FigureWithoutText => "UA 7.3",
                PdfRule.FormulaWithoutText => "UA 7.7",
                PdfRule.NoteWithoutId => "UA 7.9",
                PdfRule.TableNesting => "UA 7.5; PDF 14.8.4.3.4",
                PdfRule.HeaderWithoutScope or PdfRule.TableWithoutHeader or PdfRule.TableIrregular => "UA 7.5",
                PdfRule.ListNesting => "UA 7.6; PDF 14.8.4.3.3",
                PdfRule.ListNumberingMissing => "UA 7.6",
                PdfRule.ContentsNesting => "PDF 14.8.4.2",
                PdfRule.LinkOutsideLink or PdfRule.LinkWithoutText => "UA 7.18.5",
                PdfRule.AnnotationNotTagged or PdfRule.AnnotationWithoutText => "UA 7.18.1, 7.18.4",
                PdfRule.AnnotationFlags => "A 6.3.2",
                PdfRule.TabOrderMissing => "UA 7.18.3",
                PdfRule.FontNotEmbedded => "UA 7.21.4.1; A 6.2.11.4.1",
                PdfRule.FontWithoutDescriptor => "PDF 9.8",
                PdfRule.FontWithoutUnicode => "UA 7.21.7; A 6.2.11.7.2",
                PdfRule.GlyphWithoutUnicode => "UA 7.21.7",
                PdfRule.FontWithoutGlyphMap => "UA 7.21.3.2; A 6.2.11.3.2",
                PdfRule.GlyphNotDefined => "UA 7.21.8; A 6.2.11.8",
                PdfRule.JavaScript or PdfRule.Launch => "A 6.5.1",
                PdfRule.ActionForbidden => "A 6.5.1, 6.5.2",
                PdfRule.ExternalContent => "A 6.1.7.1, 6.2.9",
                PdfRule.EmbeddedFile => "A 6.8",
                PdfRule.ColorWithoutProfile => "A 6.2.3, 6.2.4.3",
                PdfRule.ProfileInvalid => "A 6.2.3",
                PdfRule.Lzw => "A 6.1.7.2",
                PdfRule.BlendModeUnknown => "A 6.2.10",
                PdfRule.ContrastLow => "WCAG 2.1, 1.4.3",
                PdfRule.BookmarksMissing => "WCAG 2.1, 2.4.5; UA 7.17",
            };
    }
}
