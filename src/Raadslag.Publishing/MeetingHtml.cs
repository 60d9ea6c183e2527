namespace Raadslag.Publishing;

/// <summary>A published record as the body of its page.</summary>
/// <remarks>
/// The page itself supplies the one <c>h1</c> (council, kind and day). Below it: people and sections are <c>h2</c>,
/// items <c>h3</c> with their anchor as id, parts <c>h4</c>, headings inside texts <c>h5</c> and <c>h6</c>. Safe by
/// construction: no HTML of the source gets through, and links lead to http, https and mailto only.
/// </remarks>
public static class MeetingHtml
{
    /// <summary>Renders a record; the same record always gives the same text.</summary>
    public static string Render(MeetingRecord record) => throw new NotImplementedException(record.Council);
}
