using System.Text;

namespace Raadslag.Import.Word;

/// <summary>A field that Word writes in three parts (begin, separate, end), of which only links matter here.</summary>
internal sealed class WordField
{
    private readonly StringBuilder _instruction = new();
    private (int Line, int Column) _from;
    private int _depth;

    /// <summary>Whether what is read now says what the field does, not what it shows.</summary>
    internal bool IsInstruction { get; private set; }

    internal void Add(string instruction) => _instruction.Append(instruction);

    /// <summary>Takes the next mark of a field; at the end of a link, where it started and where it leads.</summary>
    internal ((int Line, int Column) From, string Url)? Next(string? mark, (int Line, int Column) here)
    {
        switch (mark)
        {
            case "begin":
                _depth++;
                IsInstruction = true;
                if (_depth == 1)
                {
                    _instruction.Clear();
                }

                return null;
            case "separate":
                IsInstruction = false;
                _from = _depth == 1 ? here : _from;
                return null;
            case "end":
                IsInstruction = false;
                _depth = Math.Max(0, _depth - 1);
                return _depth == 0 && UrlOf(_instruction.ToString()) is { Length: > 0 } url ? (_from, url) : null;
            default:
                return null;
        }
    }

    /// <summary>The address in <c>HYPERLINK "address"</c>; empty for every other instruction.</summary>
    internal static string UrlOf(string instruction)
    {
        var words = instruction.Trim();
        if (!words.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var quoted = words.Split('"');
        return quoted.Length >= 3 && !words.Contains("\\l", StringComparison.Ordinal) ? quoted[1] : "";
    }
}
