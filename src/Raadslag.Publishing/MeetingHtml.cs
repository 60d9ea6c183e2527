using System.Globalization;

namespace Raadslag.Publishing;

/// <summary>A published record as the body of its page.</summary>
/// <remarks>
/// The page itself supplies the one <c>h1</c> (council, kind and day). Below it: people and sections are <c>h2</c>,
/// items <c>h3</c> in an article with their anchor as id, parts <c>h4</c>, headings inside texts <c>h5</c> and
/// <c>h6</c>. Safe by construction: no HTML of the source gets through, and links lead to http, https and mailto only.
/// </remarks>
public static class MeetingHtml
{
    /// <summary>Renders a record; the same record always gives the same text.</summary>
    /// <param name="record">What is published.</param>
    /// <param name="standsAlone">Whether it is read without the site, so that nothing may lead there.</param>
    public static string Render(MeetingRecord record, bool standsAlone = false)
    {
        var page = new Markup(standsAlone);
        WriteFacts(page, record);
        WritePeople(page, PublicationPhrases.Participants, "deltagere", record.Participants);
        WritePeople(page, PublicationPhrases.Apologies, "afbud", record.Apologies);
        for (var place = 1; place <= record.Sections.Count; place++)
        {
            WriteSection(page, record, place);
        }

        return page.ToString();
    }

    /// <summary>One part of an item alone, to stand under an <c>h4</c> on a page that compares councils.</summary>
    public static string RenderPart(PublishedItem item, PublishedPart part) =>
        new MarkdownHtml(PublicationPhrases.Item(item.Number)).Render(part.Markdown, []);

    private static void WriteFacts(Markup page, MeetingRecord record)
    {
        if (record.Start is null && record.Place is null)
        {
            return;
        }

        page.Raw("<dl class=\"meeting-facts\">\n");
        if (record.Start is { } start)
        {
            page.Element("dt", PublicationPhrases.Start).Element("dd", PublicationPhrases.Time(start));
        }

        if (record.Place is { } place)
        {
            page.Element("dt", PublicationPhrases.Place).Element("dd", place);
        }

        page.Raw("</dl>\n");
    }

    private static void WritePeople(Markup page, string heading, string id, IReadOnlyList<PublishedParticipant> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        page.Raw($"<section class=\"meeting-people\" id=\"{id}\">\n").Element("h2", heading).Raw("<ul>\n");
        foreach (var person in people)
        {
            page.Raw("<li>").Link(PublicAddresses.Person(person.PersonSlug), person.Name);
            page.Text(person.Party is { } party ? $" ({party})" : "");
            WriteMunicipality(page, person);
            page.Raw("</li>\n");
        }

        page.Raw("</ul>\n</section>\n");
    }

    private static void WriteMunicipality(Markup page, PublishedParticipant person)
    {
        if (person.Municipality is not { } municipality)
        {
            return;
        }

        page.Raw(", ");
        if (person.MunicipalitySlug is { } slug)
        {
            page.Link(PublicAddresses.Municipality(slug), municipality);
        }
        else
        {
            page.Text(municipality);
        }
    }

    private static void WriteSection(Markup page, MeetingRecord record, int place)
    {
        var section = record.Sections[place - 1];
        var id = string.Create(CultureInfo.InvariantCulture, $"afsnit-{place}");
        page.Raw($"<section class=\"meeting-section\" id=\"{id}\">\n")
            .Element("h2", PublicationPhrases.Heading(section));
        if (section.Items.Count == 0)
        {
            page.Element("p class=\"empty\"", PublicationPhrases.NoItems);
        }

        foreach (var item in section.Items)
        {
            ItemHtml.Write(page, record, item);
        }

        page.Raw("</section>\n");
    }
}
