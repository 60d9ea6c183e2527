using AngleSharp.Dom;

namespace Raadslag.Publishing.Pasting;

/// <summary>Takes out what is no text, or is not meant to be read, and counts what the reader may miss.</summary>
internal sealed class PastedCleaning
{
    private readonly PasteTally _tally;
    private int _commentMarks;
    private int _comments;

    private PastedCleaning(PasteTally tally) => _tally = tally;

    internal static PastedPage Clean(IDocument document, PasteTally tally)
    {
        var page = new PastedPage();
        var cleaning = new PastedCleaning(tally);
        foreach (var element in page.Inside(document).OfType<IElement>().Where(cleaning.IsOut))
        {
            page.LeaveOut(element);
        }

        // the mark in the text and the comment itself are one
        tally.Add(PasteNoteKind.CommentsLeftOut, Math.Max(cleaning._commentMarks, cleaning._comments));
        return page;
    }

    private bool IsOut(IElement element)
    {
        var style = PastedStyle.Of(element);
        return IsNoText(element)
            || style.IsHidden
            || IsPicture(element)
            || IsComment(element, style)
            || IsDeleted(element);
    }

    // "annex-mark" is the mark in the margin of our own pages, which the text does not hold
    private static bool IsNoText(IElement element) =>
        element.LocalName
            is "head"
                or "script"
                or "style"
                or "title"
                or "meta"
                or "link"
                or "template"
                or "noscript"
                or "xml"
                or "input"
                or "select"
                or "textarea"
                or "button"
        || element.HasAttribute("hidden")
        || element.ClassList.Contains("annex-mark");

    private bool IsPicture(IElement element)
    {
        var isPicture =
            element.LocalName
            is "img"
                or "svg"
                or "canvas"
                or "video"
                or "audio"
                or "object"
                or "embed"
                or "iframe"
                or "v:imagedata";
        _tally.Add(PasteNoteKind.PicturesLeftOut, isPicture ? 1 : 0);
        return isPicture;
    }

    private bool IsComment(IElement element, PastedStyle style)
    {
        if (style["mso-element"] == "comment-list")
        {
            _comments += new PastedPage()
                .Inside(element)
                .OfType<IElement>()
                .Count(inside => PastedStyle.Of(inside)["mso-element"] == "comment");
            return true;
        }

        var isMark = element.ClassList.Contains("MsoCommentReference") || element.ClassList.Contains("msocomanchor");
        _commentMarks += isMark ? 1 : 0;
        return isMark;
    }

    private bool IsDeleted(IElement element)
    {
        var isDeleted = element.LocalName == "del";
        _tally.Add(PasteNoteKind.DeletedTextLeftOut, isDeleted ? 1 : 0);
        return isDeleted;
    }
}
