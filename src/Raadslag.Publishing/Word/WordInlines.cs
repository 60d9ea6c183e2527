using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax.Inlines;

namespace Raadslag.Publishing.Word;

/// <summary>The words of a paragraph with their emphasis, links and line breaks.</summary>
internal sealed class WordInlines(WordBody body)
{
    public IReadOnlyList<OpenXmlElement> Write(ContainerInline? words) => words is null ? [] : [.. All(words, default)];

    private IEnumerable<OpenXmlElement> All(ContainerInline container, WordLook look) =>
        container.SelectMany(inline => One(inline, look));

    private IEnumerable<OpenXmlElement> One(Inline inline, WordLook look) =>
        inline switch
        {
            LiteralInline literal => [WordRuns.Words(literal.Content.ToString(), look)],
            CodeInline code => [WordRuns.Words(code.Content, look with { Style = WordStyle.Code })],
            HtmlEntityInline entity => [WordRuns.Words(entity.Transcoded.ToString(), look)],
            LineBreakInline { IsHard: true } => [WordRuns.Break()],
            LineBreakInline => [WordRuns.Words(" ", look)],
            AutolinkInline link => Link(
                link.IsEmail ? $"mailto:{link.Url}" : link.Url,
                look,
                inside => [WordRuns.Words(link.Url, inside)]
            ),
            LinkInline { IsImage: true } picture => All(picture, look),
            LinkInline link => Link(link.GetDynamicUrl?.Invoke() ?? link.Url, look, inside => All(link, inside)),
            EmphasisInline { DelimiterCount: 2 } strong => All(strong, look with { IsBold = true }),
            EmphasisInline emphasis => All(emphasis, look with { IsItalic = true }),
            DelimiterInline sign => All(sign, look).Prepend(WordRuns.Words(sign.ToLiteral(), look)),
            ContainerInline container => All(container, look),
            _ => [],
        };

    private IEnumerable<OpenXmlElement> Link(
        string? url,
        WordLook look,
        Func<WordLook, IEnumerable<OpenXmlElement>> words
    )
    {
        if (look.IsInLink || !PublishedLinks.IsSafe(url) || Address(url!) is not { } address)
        {
            return words(look);
        }

        return words(look with { IsInLink = true }).ToArray() is { Length: > 0 } shown
            ? [new Hyperlink(shown) { Id = body.IdOf(address), History = true }]
            : [];
    }

    // a file lies on no site: a page of ours is named there, but leads nowhere
    private static string? Address(string url) =>
        url.StartsWith('/') ? null
        : Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url
        : new Uri(url).AbsoluteUri;
}
