namespace Raadslag.Publishing;

/// <summary>One item as an article of the page.</summary>
internal static class ItemHtml
{
    public static void Write(Markup page, MeetingRecord record, PublishedItem item)
    {
        page.Raw("<article class=\"agenda-item\" id=\"").Text(item.Anchor).Raw("\">\n");
        page.Element("h3", PublicationPhrases.Heading(item));
        if (item.ClosedReason is { } reason)
        {
            page.Element("p class=\"item-closed\"", PublicationPhrases.Closed(reason));
        }
        else
        {
            WriteFacts(page, record, item);
        }

        WriteSource(page, record, item);
        var texts = new MarkdownHtml(PublicationPhrases.Item(item.Number));
        foreach (var part in item.Parts)
        {
            WritePart(page, texts, item, part);
        }

        WriteAnnexes(page, item.Annexes);
        page.Raw("</article>\n");
    }

    private static void WriteFacts(Markup page, MeetingRecord record, PublishedItem item)
    {
        if (page.StandsAlone && item is { CaseNumber: null, CaseOfficers: [] })
        {
            return;
        }

        page.Raw("<p class=\"item-facts\">");
        if (item.CaseNumber is { } number)
        {
            page.Raw("<span>").Text($"{PublicationPhrases.CaseNumber} {number}").Raw("</span> ");
        }

        if (item.CaseOfficers is not [])
        {
            page.Raw("<span>")
                .Text($"{PublicationPhrases.CaseOfficers} {string.Join(", ", item.CaseOfficers)}")
                .Raw("</span> ");
        }

        if (!page.StandsAlone)
        {
            WriteLinks(page, record, item);
        }

        page.Raw("</p>\n");
    }

    private static void WriteLinks(Markup page, MeetingRecord record, PublishedItem item)
    {
        if (item.MatterSlug is { } slug)
        {
            WriteLink(page, PublicAddresses.Matter(slug), PublicationPhrases.Course, item);
        }

        var alone = PublicAddresses.ItemAlone(record.CouncilSlug, record.Date, record.Kind, item.Anchor);
        WriteLink(page, alone, PublicationPhrases.ItemAlone, item);
    }

    // the title makes the link's text its own for those who hear a list of links
    private static void WriteLink(Markup page, string address, string words, PublishedItem item)
    {
        page.Raw("<a href=\"").Text(address).Raw("\">").Text(words);
        page.Raw("<span class=\"sr-only\">: ").Text(PublicationPhrases.Heading(item)).Raw("</span></a> ");
    }

    private static void WriteSource(Markup page, MeetingRecord record, PublishedItem item)
    {
        if (page.StandsAlone || record.Review == PublishedReview.Approved || item.Source is not { } source)
        {
            return;
        }

        var line = source.FirstLine;
        page.Raw("<p class=\"item-source\">");
        page.Link(
            PublicAddresses.SourceLine(record.CouncilSlug, record.Date, record.Kind, line),
            PublicationPhrases.Source(source)
        );
        page.Raw("</p>\n");
    }

    private static void WritePart(Markup page, MarkdownHtml texts, PublishedItem item, PublishedPart part)
    {
        var name = part.Kind == PublishedPartKind.Decision ? "item-part item-decision" : "item-part";
        page.Raw($"<div class=\"{name}\">\n");
        page.Element("h4", part.Heading.Length > 0 ? part.Heading : PublicationPhrases.HeadingOf(part.Kind));
        if (part.Markdown.Length == 0)
        {
            page.Element("p class=\"empty\"", PublicationPhrases.NoText);
        }
        else
        {
            var marked = item.Annexes.Where(annex => annex.IsMarked && annex.Part == part.Kind);
            page.Raw(texts.Render(part.Markdown, marked.Select(annex => annex.Text)));
        }

        page.Raw("</div>\n");
    }

    private static void WriteAnnexes(Markup page, IReadOnlyList<PublishedAnnex> annexes)
    {
        if (annexes.Count == 0)
        {
            return;
        }

        page.Raw("<div class=\"item-annexes\">\n").Element("h4", PublicationPhrases.Annexes).Raw("<ul>\n");
        foreach (var annex in annexes)
        {
            page.Element("li", PublicationPhrases.InList(annex));
        }

        page.Raw("</ul>\n</div>\n");
    }
}
