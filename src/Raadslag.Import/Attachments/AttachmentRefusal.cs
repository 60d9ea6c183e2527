namespace Raadslag.Import.Attachments;

/// <summary>Why a file cannot be attached; then nothing of it is kept.</summary>
public enum AttachmentRefusal
{
    /// <summary>The file holds no bytes or nothing but white space.</summary>
    IsEmpty,

    /// <summary>Larger than <see cref="AttachmentCheck.MaximumBytes"/>.</summary>
    IsTooLarge,

    /// <summary>A program, a script or a shortcut, whatever its name says.</summary>
    IsAProgram,

    /// <summary>None of the kinds that can be attached: web pages, spreadsheets and archives come here.</summary>
    IsOfUnknownFormat,

    /// <summary>A Word file of the format before 2007 (.doc).</summary>
    IsOldWord,

    /// <summary>The name ends as another kind of file than the content is.</summary>
    NameDisagreesWithContent,

    /// <summary>A PDF or Word file that is protected: with a password, or against printing or copying.</summary>
    IsEncrypted,

    /// <summary>A file that breaks off or cannot be taken apart.</summary>
    IsDamaged,

    /// <summary>A file with places that are packed in a way that cannot be looked through.</summary>
    CannotBeLookedThrough,

    /// <summary>A Word file with macros.</summary>
    HasMacros,

    /// <summary>A Word file with objects of other programs or controls in it.</summary>
    HasEmbeddedObjects,

    /// <summary>A Word file or drawing that fetches something from elsewhere when it is opened.</summary>
    FetchesFromElsewhere,

    /// <summary>A Word file that unpacks to more than the limit: a so-called zip bomb.</summary>
    UnpacksTooLarge,

    /// <summary>A PDF with JavaScript, an XFA form or rich media.</summary>
    PdfHasCode,

    /// <summary>A PDF that starts another program or opens another file.</summary>
    PdfLaunchesPrograms,

    /// <summary>A PDF with a program attached inside it.</summary>
    PdfHoldsAProgram,

    /// <summary>A drawing with code in it.</summary>
    SvgHasCode,

    /// <summary>A drawing with a document type (DOCTYPE), which can hide what it says.</summary>
    SvgHasADocumentType,

    /// <summary>A picture of more pixels than a screen or a page can use.</summary>
    HasTooManyPixels,
}
