using Microsoft.Extensions.Configuration;

namespace Raadslag.Web.Pages.About;

/// <summary>What whoever runs the site must say in the statement of accessibility; the program cannot know it.</summary>
/// <param name="Operator">Who runs the site and answers for it.</param>
/// <param name="Contact">Where one writes: an e-mail address or the address of a page.</param>
/// <param name="Phone">Where one calls.</param>
/// <param name="Statement">Where the statement stands at the authority (<i>WAS-Tool</i>).</param>
internal sealed record AccessibilitySettings(string? Operator, string? Contact, string? Phone, Uri? Statement)
{
    private const string Settings = "RAADSLAG_ACCESSIBILITY_";

    /// <summary>Where a link to the contact leads; null when it is no address and can only be read.</summary>
    public string? ContactLink =>
        Web(Contact) is { } page ? page.ToString()
        : Contact is not null && IsEmail(Contact) ? $"mailto:{Contact}"
        : null;

    /// <summary>Where a link to the telephone leads.</summary>
    public string? PhoneLink =>
        Phone is null ? null : $"tel:{string.Concat(Phone.Where(sign => sign is '+' or (>= '0' and <= '9')))}";

    public static AccessibilitySettings Of(IConfiguration configuration)
    {
        return new(Value("OPERATOR"), Value("CONTACT"), Value("PHONE"), Web(Value("STATEMENT")));

        string? Value(string name) => configuration[Settings + name]?.Trim() is { Length: > 0 } value ? value : null;
    }

    private static bool IsEmail(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !text.Any(char.IsWhiteSpace);

    // nothing but the web: a link of another kind could run something
    private static Uri? Web(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;
}
