namespace Raadslag.Import.Word;

/// <summary>Foot- and endnotes, by their kind and id; they are numbered in the order they are met.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(string Kind, string Id), string> _texts = [];
    private int _number;

    internal WordNotes(WordPackage package, List<WordRelation> relations, WordStyles styles)
    {
        Read(package, relations, styles, "footnote");
        Read(package, relations, styles, "endnote");
    }

    /// <summary>The note that a <c>footnoteReference</c> or <c>endnoteReference</c> refers to.</summary>
    internal string? TextOf(string reference, string id) =>
        _texts.GetValueOrDefault((reference.Replace("Reference", "", StringComparison.Ordinal), id));

    internal int NextNumber() => ++_number;

    private void Read(WordPackage package, List<WordRelation> relations, WordStyles styles, string kind)
    {
        var part = relations.Find(relation => relation.Type.EndsWith($"/{kind}s", StringComparison.Ordinal)).Target;
        using var reader = part is null ? null : package.Read(part);
        var context = new WordContext(styles, new WordNumbering(), [], null);

        while (reader?.Read() == true)
        {
            // separators between notes have a type
            if (reader.IsWordElement && reader.LocalName == kind && reader.WordAttribute("type") is null or "normal")
            {
                var id = reader.WordAttribute("id") ?? "";
                _texts[(kind, id)] = WordLines.Of(new WordBlocks(reader, context).ReadInside()).AsOneLine();
            }
        }
    }
}
