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

    private static string Plain(string? typed) => (typed ?? "").ReplaceLineEndings("\n");
}
