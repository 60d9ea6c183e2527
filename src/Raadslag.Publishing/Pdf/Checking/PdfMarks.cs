namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Which marked content is open while a page is read.</summary>
internal sealed class PdfMarks(PdfFindingList findings, int page)
{
    private readonly Stack<Kind> _open = [];
    private int _artifacts;
    private int _tagged;

    private enum Kind
    {
        Other,
        Artifact,
        Tagged,
    }

    internal int Depth => _open.Count;

    internal bool IsTold => _artifacts + _tagged > 0;

    internal void Begin(string tag, int? id)
    {
        var kind =
            tag == "Artifact" ? Kind.Artifact
            : id is null ? Kind.Other
            : Kind.Tagged;
        if ((kind == Kind.Artifact && _tagged > 0) || (kind == Kind.Tagged && _artifacts > 0))
        {
            findings.Add(PdfRule.ArtifactWithinContent, id is { } number ? $"{tag} {number}" : tag, page);
        }

        _open.Push(kind);
        Count(kind, 1);
    }

    internal void End() => Count(_open.Pop(), -1);

    private void Count(Kind kind, int by)
    {
        _artifacts += kind == Kind.Artifact ? by : 0;
        _tagged += kind == Kind.Tagged ? by : 0;
    }
}
