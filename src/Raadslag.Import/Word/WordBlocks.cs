using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>Reads paragraphs and tables in their order, out of whatever wraps them.</summary>
internal sealed class WordBlocks(XmlReader reader, WordContext context, WordLines lines)
{
    /// <summary>Reads the whole part.</summary>
    internal void ReadAll()
    {
        while (reader.ReadWithin(-1))
        {
            ReadBlock();
        }
    }

    /// <summary>Reads what is inside the element the reader stands on.</summary>
    internal void ReadInside()
    {
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            ReadBlock();
        }
    }

    internal void ReadBlock()
    {
        if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Fallback")
        {
            reader.PassOver();
        }
        else if (reader.IsWordElement)
        {
            switch (reader.LocalName)
            {
                case "p":
                    var (paragraph, notes) = new WordParagraphReader(reader, context, lines).Read();
                    lines.Add(paragraph, notes);
                    break;
                case "tbl":
                    new WordTable(reader, context).Read().AddTo(lines);
                    break;
                case "del" or "moveFrom" or "sectPr":
                    reader.PassOver();
                    break;
            }
        }
    }
}
