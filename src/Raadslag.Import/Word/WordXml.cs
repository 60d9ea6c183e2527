using System.Globalization;
using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>Small words of WordprocessingML, in both its namespaces (transitional and strict).</summary>
internal static class WordXml
{
    // deeper than any document, and far from the end of the stack
    private const int DeepestElement = 256;

    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    extension(XmlReader reader)
    {
        /// <summary>Whether the reader stands on the start of a Word element.</summary>
        internal bool IsWordElement =>
            reader.NodeType == XmlNodeType.Element && reader.NamespaceURI is Transitional or Strict;

        internal string? WordAttribute(string name) =>
            reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);

        internal string? Val => reader.WordAttribute("val");

        internal int? Number(string name = "val") =>
            int.TryParse(reader.WordAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;

        /// <summary>Whether a switch such as bold is on: it is when it says nothing else.</summary>
        internal bool IsOn => reader.Val is null or "1" or "true" or "on";

        /// <summary>Moves to each node inside the element the reader stands on, and past its end.</summary>
        internal bool ReadWithin(int depth)
        {
            if (reader.Depth > DeepestElement)
            {
                throw new XmlException("The elements are nested too deep.");
            }

            var isEmpty = reader.Depth == depth && reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement;
            return !isEmpty && reader.Read() && reader.Depth > depth;
        }

        /// <summary>Moves to the end of the element the reader stands on.</summary>
        internal void PassOver()
        {
            var depth = reader.Depth;
            while (reader.ReadWithin(depth)) { }
        }

        /// <summary>The id of the relation that the element refers to; null when it refers to none.</summary>
        internal string? RelationId =>
            reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
}
