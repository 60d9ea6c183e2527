namespace Raadslag.Publishing;

/// <summary>A published agenda or minutes as a page that stands alone: one file, no script, nothing fetched.</summary>
public static class MeetingPage
{
    private const string Style = """
        body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: #1a1a1a; background: #fff;
          font: 1.0625rem/1.55 "IBM Plex Sans", system-ui, sans-serif; overflow-wrap: break-word; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5em 0 0.4em; break-after: avoid; }
        h1 { margin-top: 0; }
        a { color: #0b5394; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid #767676; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
        tr { break-inside: avoid; }
        .align-text-right { text-align: right; }
        .table--responsive-scroll { overflow-x: auto; }
        .item-facts, .item-source, .empty { color: #4a5560; }
        .has-annex { position: relative; }
        .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        """;

    /// <summary>The page of a published record.</summary>
    public static string Write(MeetingRecord record)
    {
        var title = PublicationPhrases.Title(record);
        var page = new Markup()
            .Raw("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", title)
            .Raw($"<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n")
            .Element("h1", title);
        if (record.Review == PublishedReview.MachineRead)
        {
            page.Element("p", $"{PublicationPhrases.NotReviewed}.");
        }

        return page.Raw(MeetingHtml.Render(record, standsAlone: true)).Raw("</main>\n</body>\n</html>\n").ToString();
    }
}
