using System.Globalization;
using AngleSharp.Dom;

namespace Raadslag.Publishing.Pasting;

/// <summary>What an element says of its place in the text.</summary>
internal static class PastedElements
{
    extension(IElement element)
    {
        /// <summary>How large a heading it is, the largest 0; null when it is none.</summary>
        internal int? HeadingLevel
        {
            get
            {
                var classes = element.ClassList;
                return element.LocalName is ['h', >= '1' and <= '6' and var level] ? level - '0'
                    : classes.Contains("MsoTitle") ? 0
                    : classes.Contains("MsoSubtitle") ? 2
                    : classes.FirstOrDefault(static name => name.StartsWith("MsoHeading", StringComparison.Ordinal))
                        is { Length: 11 } heading
                    && char.IsAsciiDigit(heading[^1])
                        ? heading[^1] - '0'
                    : element.GetAttribute("role") == "heading" ? element.Number("aria-level") ?? 2
                    : null;
            }
        }

        // a paragraph of Word's lists without a mark of its own goes on with the item above
        internal bool IsInWordItem =>
            element.ClassList.Any(static name => name.StartsWith("MsoListParagraph", StringComparison.Ordinal));

        /// <summary>A list numbered with letters or roman numbers.</summary>
        internal bool IsLettered =>
            element.GetAttribute("type") is "a" or "A" or "i" or "I"
            || PastedStyle.Of(element)["list-style-type"]
                is "lower-alpha"
                    or "upper-alpha"
                    or "lower-roman"
                    or "upper-roman";

        internal int? Number(string attribute) =>
            int.TryParse(
                element.GetAttribute(attribute),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : null;

        internal bool IsBlock =>
            element.LocalName
                is "address"
                    or "article"
                    or "aside"
                    or "blockquote"
                    or "body"
                    or "caption"
                    or "center"
                    or "dd"
                    or "details"
                    or "div"
                    or "dl"
                    or "dt"
                    or "fieldset"
                    or "figcaption"
                    or "figure"
                    or "footer"
                    or "form"
                    or "h1"
                    or "h2"
                    or "h3"
                    or "h4"
                    or "h5"
                    or "h6"
                    or "header"
                    or "hr"
                    or "html"
                    or "legend"
                    or "li"
                    or "main"
                    or "nav"
                    or "p"
                    or "section"
                    or "summary"
                    or "td"
                    or "th"
                    or "tr"
                    or "ul"
                    or "ol"
                    or "menu";
    }
}
