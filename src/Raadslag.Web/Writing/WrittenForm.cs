using Raadslag.Matters;

namespace Raadslag.Web.Writing;

/// <summary>What the form of a text holds.</summary>
public sealed class WrittenForm
{
    public Guid? Draft { get; set; }

    public int Revision { get; set; }

    /// <summary>The version the window was opened on.</summary>
    public int Base { get; set; }

    public string? Title { get; set; }

    public string? Background { get; set; }

    public string? Recommendation { get; set; }

    public string? Presentation { get; set; }

    /// <summary>What was written, with line ends as everywhere else.</summary>
    public PaperText Text => new(Plain(Title), Plain(Background), Plain(Recommendation), Plain(Presentation));

    public static WrittenForm Of(PaperText text, int version) =>
        new()
        {
            Base = version,
            Title = text.Title,
            Background = text.Background,
            Recommendation = text.Recommendation,
            Presentation = text.Presentation,
        };

    internal static WrittenForm Of(Draft draft)
    {
        var form = Of(draft.Text, draft.BaseVersion);
        (form.Draft, form.Revision) = (draft.Id.Value, draft.Revision);
        return form;
    }

    internal KeepDraft ToCommand(PaperId paper) =>
        new(paper, Draft is { } id ? DraftId.From(id) : null, Revision, Base, Text);

    /// <summary>Puts text at the end of a part.</summary>
    internal void Append(PaperPart part, string text)
    {
        var written = Text[part].TrimEnd();
        Put(part, written == "" ? text : $"{written}\n\n{text}");
    }

    /// <summary>Puts text in the place of what stands in a part.</summary>
    internal void Put(PaperPart part, string text) =>
        _ = part switch
        {
            PaperPart.Title => Title = text,
            PaperPart.Background => Background = text,
            PaperPart.Recommendation => Recommendation = text,
            PaperPart.Presentation => Presentation = text,
        };

    private static string Plain(string? typed) => (typed ?? "").ReplaceLineEndings("\n");
}
