namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Leads from a file's own structure types to the standard ones (ISO 32000-1, 14.8.4).</summary>
internal sealed class PdfRoleMap
{
    private static readonly HashSet<string> StandardTypes =
    [
        .. "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private".Split(' '),
        .. "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot".Split(' '),
        .. "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP".Split(' '),
        .. "Figure Formula Form".Split(' '),
    ];

    private readonly Dictionary<string, string?> _known = [];
    private readonly CosDictionary? _roles;
    private readonly PdfFindingList _findings;

    internal PdfRoleMap(CosDictionary? roles, PdfFindingList findings)
    {
        (_roles, _findings) = (roles, findings);
        foreach (var type in roles?.Entries.Keys.Where(StandardTypes.Contains) ?? [])
        {
            findings.Add(PdfRule.StandardTypeMapped, type);
        }
    }

    /// <summary>The standard type; none when the map leads to none.</summary>
    internal string? Standard(string type)
    {
        if (_known.TryGetValue(type, out var known))
        {
            return known;
        }

        var seen = new HashSet<string>();
        var at = type;
        while (!StandardTypes.Contains(at))
        {
            if (!seen.Add(at))
            {
                _findings.Add(PdfRule.RoleMapCycle, type);
                return _known[type] = null;
            }

            if (_roles?.Name(at) is not { } next)
            {
                // deeper headings than six have their own names
                var isHeading = PdfHeadings.Level(at) is not null;
                if (!isHeading)
                {
                    _findings.Add(PdfRule.TypeNotStandard, type);
                }

                return _known[type] = isHeading ? at : null;
            }

            at = next;
        }

        return _known[type] = at;
    }
}
