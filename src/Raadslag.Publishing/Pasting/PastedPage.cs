using System.Text;
using AngleSharp.Dom;

namespace Raadslag.Publishing.Pasting;

/// <summary>A parsed page and what of it is left out.</summary>
/// <remarks>
/// Children are taken by their index and nothing is removed: to find a next sibling, or to remove one, takes time that
/// grows with their number.
/// </remarks>
internal sealed class PastedPage
{
    private readonly HashSet<INode> _leftOut = [];

    internal void LeaveOut(INode node) => _leftOut.Add(node);

    internal IEnumerable<INode> Children(INode parent)
    {
        for (var at = 0; at < parent.ChildNodes.Length; at++)
        {
            if (!_leftOut.Contains(parent.ChildNodes[at]))
            {
                yield return parent.ChildNodes[at];
            }
        }
    }

    /// <summary>
    /// Everything inside, in the order of the text, however deep it is nested; not what is inside a node left out,
    /// were it only just now.
    /// </summary>
    internal IEnumerable<INode> Inside(INode root)
    {
        var open = new Stack<(INode Parent, int Next)>([(root, 0)]);
        while (open.TryPop(out var place))
        {
            if (place.Next < place.Parent.ChildNodes.Length)
            {
                open.Push((place.Parent, place.Next + 1));
                var node = place.Parent.ChildNodes[place.Next];
                if (!_leftOut.Contains(node))
                {
                    yield return node;
                    open.Push((node, _leftOut.Contains(node) ? int.MaxValue : 0));
                }
            }
        }
    }

    /// <summary>All text inside.</summary>
    internal string AllText(INode root)
    {
        var text = new StringBuilder();
        foreach (var node in Inside(root))
        {
            text.Append(node is IText { Data: var data } ? data : "");
        }

        return text.ToString();
    }
}
