using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Publishing;

/// <summary>One body that a matter has passed, or is to pass, as an agenda tells of it.</summary>
public sealed record PublishedStep
{
    /// <summary>What kind of body it is.</summary>
    public required PublishedStepKind Kind { get; init; }

    /// <summary>Its name: "Socialdirektørkredsen"; not used for the municipalities.</summary>
    public required string Body { get; init; }

    /// <summary>The day it treated the matter; null until then.</summary>
    public DateOnly? TreatedOn { get; init; }

    /// <summary>The day it is to treat the matter; null when none is set.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>What it recommends or decided, in Markdown; "" until then.</summary>
    public string Recommendation { get; init; } = "";

    /// <summary>What it remarked, in Markdown; "" for nothing.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>The municipalities that do not join in, in the order they will be told of.</summary>
    public IReadOnlyList<PublishedReservation> Reservations { get; init; } = [];
}

/// <summary>What kind of body a matter passes.</summary>
public enum PublishedStepKind
{
    /// <summary>A circle of directors (<i>kreds</i>).</summary>
    Circle,

    /// <summary>The council (<i>råd</i>).</summary>
    Council,

    /// <summary>The municipalities, each by itself.</summary>
    Municipalities,
}

/// <summary>A municipality that does not join in (<i>forbehold</i>).</summary>
/// <param name="Municipality">Its name without the word Kommune.</param>
/// <param name="Text">What it says; "" when it only does not join in.</param>
public sealed record PublishedReservation(string Municipality, string Text);

/// <summary>The way of a matter in sentences, for the agenda.</summary>
public static partial class LadderText
{
    private const string Subject = @"(?<subject>(?!at\b)[^\n.,:;]*?)";

    private const RegexOptions Loosely =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    // a circle may recommend that KKR recommends something; then KKR is not the one who speaks
    [GeneratedRegex(
        $@"^(?!KKR\b|Rådet\b){Subject}\b(?<verb>anbefal(er|ede|es|et)|indstil(ler|lede|les|let))\b",
        Loosely
    )]
    private static partial Regex CircleOpening { get; }

    [GeneratedRegex(
        $@"^{Subject}\b(?<verb>beslutte(r|de|des|t)|godkend(er|te|tes|t)|tilt(ræder|rådte|rådt|rædes))\b",
        Loosely
    )]
    private static partial Regex CouncilOpening { get; }

    [GeneratedRegex($@"^{Subject}\b(?<verb>svare(r|de))\b", Loosely)]
    private static partial Regex MunicipalitiesOpening { get; }

    /// <summary>The sentences in Markdown, one paragraph or more for each body; "" when there is nothing to tell.</summary>
    public static string Write(IReadOnlyList<PublishedStep> steps) => string.Join("\n\n", steps.SelectMany(Paragraphs));

    /// <summary>"Vejen Kommune"; two have a name of their own.</summary>
    public static string FullName(string municipality) =>
        municipality switch
        {
            "København" => "Københavns Kommune",
            "Bornholm" => "Bornholms Regionskommune",
            _ => $"{municipality} Kommune",
        };

    private static IEnumerable<string> Paragraphs(PublishedStep step)
    {
        if (step.TreatedOn is not { } day)
        {
            return step.PlannedOn is { } planned ? [$"Sagen behandles {Where(step)} den {InWords(planned)}."] : [];
        }

        var before = step.Kind == PublishedStepKind.Municipalities ? "senest den" : "den";
        return
        [
            Treated($"Sagen er behandlet {Where(step)} {before} {InWords(day)}", step),
            .. step.Remarks == "" ? Array.Empty<string>() : [Said("Det bemærkes", step.Remarks)],
            .. Reserved(step.Reservations),
        ];
    }

    // who wrote "Kredsen anbefaler, at …" has said who recommends; that is not said once more
    private static string Treated(string sentence, PublishedStep step)
    {
        var text = step.Recommendation;
        var opening = Opening(step.Kind).Match(text);
        if (!opening.Success)
        {
            return Said($"{sentence}, der {Verb(step.Kind)}", text);
        }

        // "anbefaler, at …" can be said of the body; "anbefales" stands alone
        return opening.Groups["subject"].Length == 0 && (opening.Groups["verb"].Value[^1] is 'r' or 'e')
            ? $"{sentence}, der {char.ToLower(text[0], Danish)}{text[1..]}"
            : $"{sentence}.{(IsInParts(text) ? "\n\n" : " ")}{char.ToUpper(text[0], Danish)}{text[1..]}";
    }

    // "at KKR godkender …" ends the sentence; whatever begins otherwise stands after a colon
    private static string Said(string sentence, string text)
    {
        if (IsInParts(text))
        {
            return $"{sentence}:\n\n{text}";
        }

        return text.StartsWith("at ", StringComparison.OrdinalIgnoreCase)
            ? $"{sentence}, {char.ToLower(text[0], Danish)}{text[1..]}"
            : $"{sentence}: {text}";
    }

    private static bool IsInParts(string text) =>
        text.Contains("\n\n", StringComparison.Ordinal)
        || text.Contains("\n-", StringComparison.Ordinal)
        || IsBlock(text);

    private static Regex Opening(PublishedStepKind kind) =>
        kind switch
        {
            PublishedStepKind.Circle => CircleOpening,
            PublishedStepKind.Council => CouncilOpening,
            PublishedStepKind.Municipalities => MunicipalitiesOpening,
        };

    private static bool IsBlock(string text) => text is ['-' or '*' or '#' or '|' or '>' or (>= '0' and <= '9'), ..];

    private static IEnumerable<string> Reserved(IReadOnlyList<PublishedReservation> reservations)
    {
        var silent = reservations.Where(one => one.Text == "").Select(one => FullName(one.Municipality)).ToArray();
        if (silent is not [])
        {
            yield return $"{Listed(silent)} tager forbehold.";
        }

        foreach (var (municipality, text) in reservations.Where(one => one.Text != ""))
        {
            yield return $"{FullName(municipality)} tager forbehold: {text}";
        }
    }

    private static string Where(PublishedStep step) =>
        step.Kind == PublishedStepKind.Municipalities ? "i kommunerne" : $"i {step.Body}";

    private static string Verb(PublishedStepKind kind) =>
        kind switch
        {
            PublishedStepKind.Circle => "anbefaler",
            PublishedStepKind.Council => "besluttede",
            PublishedStepKind.Municipalities => "svarer",
        };

    private static string InWords(DateOnly day) => day.ToString("d. MMMM yyyy", Danish);

    private static string Listed(string[] names)
    {
        var list = new StringBuilder(names[0]);
        for (var i = 1; i < names.Length; i++)
        {
            list.Append(i == names.Length - 1 ? " og " : ", ").Append(names[i]);
        }

        return list.ToString();
    }
}
