namespace Raadslag.Web.Phrases;

/// <summary>What a browser calls itself, as its owner would: "Firefox på Windows".</summary>
internal static class DeviceNames
{
    // in this order: most browsers also name those they descend from
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];

    public static string Of(string device)
    {
        var (browser, system) = (Found(Browsers, device), Found(Systems, device));
        return (browser, system) switch
        {
            (null, null) => "Ukendt enhed",
            (null, _) => system,
            (_, null) => browser,
            _ => $"{browser} på {system}",
        };
    }

    private static string? Found((string Mark, string Name)[] known, string device) =>
        Array.Find(known, one => device.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
