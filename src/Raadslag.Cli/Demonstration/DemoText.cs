using Raadslag.Matters;

namespace Raadslag.Cli.Demonstration;

/// <summary>Reads a text of the demonstration: a title, and the parts under their Danish headings.</summary>
internal static class DemoText
{
    private const string PartMark = "## ";

    public static PaperText Read(string file, DemoDates dates)
    {
        var text = PaperText.Empty;
        foreach (
            var piece in ("\n" + dates.Move(File.ReadAllText(file)).ReplaceLineEndings("\n")).Split("\n" + PartMark)
        )
        {
            var (head, body) = (piece.Split('\n')[0], piece[(piece.IndexOf('\n', 1) + 1)..].Trim());
            text = head switch
            {
                "Baggrund" => text with { Background = body },
                "Indstilling" => text with { Recommendation = body },
                "Sagsfremstilling" => text with { Presentation = body },
                _ => text with { Title = piece.Trim().TrimStart('#').Trim() },
            };
        }

        return text;
    }
}
