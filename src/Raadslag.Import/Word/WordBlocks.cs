using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>Reads paragraphs and tables in their order, out of whatever wraps them.</summary>
internal sealed class WordBlocks(XmlReader reader, WordContext context)
{
    /// <summary>What was read so far.</summary>
    internal List<WordBlock> Read { get; } = [];

    /// <summary>Reads the whole part.</summary>
    internal List<WordBlock> ReadAll()
    {
        while (reader.ReadWithin(-1))
        {
            ReadBlock();
        }

        return Read;
    }

    /// <summary>Reads what is inside the element the reader stands on.</summary>
    internal List<WordBlock> ReadInside()
    {
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            ReadBlock();
        }

        return Read;
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
                    Read.Add(new WordParagraphReader(reader, context, Read).Read());
                    break;
                case "tbl":
                    Read.Add(new WordTable(reader, context).Read());
                    break;
                case "del" or "moveFrom" or "sectPr":
                    reader.PassOver();
                    break;
            }
        }
    }
}

/// <summary>A paragraph or a table.</summary>
internal abstract class WordBlock
{
    internal abstract void AddTo(WordLines lines);
}
