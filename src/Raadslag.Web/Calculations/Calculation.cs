namespace Raadslag.Web.Calculations;

/// <summary>A calculation with a page of its own (<i>beregning</i>).</summary>
/// <param name="Name">The heading of its page.</param>
/// <param name="Slug">Its address below <c>/beregn</c>, and the name of its file.</param>
/// <param name="When">When a secretary needs it, in a sentence.</param>
internal sealed record Calculation(string Name, string Slug, string When)
{
    /// <summary>What the page gives, in a sentence under its heading.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What the button says.</summary>
    public string Submit { get; init; } = "Beregn";

    public static Calculation Election { get; } =
        new(
            "Fordel mandater",
            "mandater",
            "Når mandater eller poster skal fordeles efter stemmer ved et forholdstalsvalg, med eller uden valgforbund."
        )
        {
            Lead = "Mandater efter stemmer, med hvert regnestykke.",
            Submit = "Fordel mandaterne",
        };

    public static Calculation Allocation { get; } =
        new(
            "Fordel efter nøgle",
            "fordeling",
            "Når pladser, kvoter, opgaver eller kroner skal fordeles på kommunerne efter folketal eller en anden nøgle."
        )
        {
            Lead = "Et helt antal fordelt efter folketal eller en anden nøgle, så det går op.",
            Submit = "Fordel",
        };

    public static Calculation Deadline { get; } =
        new(
            "Find en frist",
            "frister",
            "Når der står »senest tre hverdage før mødet«, og du skal vide, hvilken dag det er."
        )
        {
            Lead = "Den sidste dag, og hver dag, der er talt.",
            Submit = "Find fristen",
        };

    public static Calculation Council { get; } =
        new(
            "Sammensætning og formand",
            "raad",
            "Når et KKR skal konstitueres: hvor mange medlemmer hver liste har, og hvem stemmetallene giver formanden."
        )
        {
            Lead = "Borgmestre, suppleringsmedlemmer og formand efter stemmerne ved et kommunalvalg.",
        };

    public static Calculation MunicipalElection { get; } =
        new(
            "Et kommunalvalg",
            "kommunevalg",
            "Når du vil se, hvordan en kommunalbestyrelses mandater blev fordelt, med valgforbund og hvert regnestykke."
        )
        {
            Lead = "Kommunalvalget den 18. november 2025, kommune for kommune.",
            Submit = "Vis valget",
        };

    public static Calculation Groups { get; } =
        new(
            "Udvalgspladser",
            "udvalgspladser",
            "Når et råds grupper skal dele pladser i udvalg og bestyrelser og vælge i rækkefølge."
        )
        {
            Lead = "Hvor mange pladser hver gruppe får, og i hvilken rækkefølge grupperne vælger.",
            Submit = "Fordel pladserne",
        };

    public static Calculation Refugees { get; } =
        new(
            "Flygtningekvoter",
            "flygtningekvoter",
            "Når de udmeldte kvoter skal efterregnes skridt for skridt efter bekendtgørelsens model."
        )
        {
            Lead = "Fordelingsandel, beregnet og foreløbigt fordelingstal, kommunekvoter og regionskvoter.",
            Submit = "Beregn kvoterne",
        };

    public static Calculation Training { get; } =
        new(
            "Lærepladser efter nøgle",
            "laerepladser",
            "Når en uddannelses pladser skal deles mellem råd og kommuner efter en nøgle af flere tal."
        )
        {
            Lead = "Én uddannelse ad gangen, fra landet til rådene og fra rådene til kommunerne.",
            Submit = "Fordel pladserne",
        };

    public static Calculation Reported { get; } =
        new(
            "Indberettede pladser",
            "indberetning",
            "Når kommunerne først melder ind, hvad de selv vil oprette, og resten fordeles efter en nøgle."
        )
        {
            Lead = "Det indberettede bliver stående, og kun resten fordeles.",
            Submit = "Fordel resten",
        };

    public static Calculation Redistribution { get; } =
        new(
            "Omfordeling efter aftale",
            "omfordeling",
            "Når rådet ændrer beregnede tal, og summen skal blive, som den er."
        )
        {
            Lead = "Beregnede tal, ændringer med en grund og faste fritagelser, så summen stadig går op.",
            Submit = "Omfordel",
        };

    public static Calculation Savings { get; } =
        new(
            "Samme procent sparet",
            "besparelse",
            "Når alle budgetter skal spare den samme procent, og kronerne skal gå op."
        )
        {
            Lead = "En procent eller et beløb, delt efter budgetternes størrelse.",
            Submit = "Fordel besparelsen",
        };

    public static Calculation PerHead { get; } =
        new("Bidrag pr. hoved", "bidrag", "Når hver betaler det samme beløb for hver medarbejder, elev eller plads.")
        {
            Lead = "Et beløb gange et antal, med summen.",
        };

    public static Calculation Table { get; } =
        new(
            "Efterregn en tabel",
            "tabel",
            "Før en tabel sendes ud: går summer, gennemsnit og procenter op, og hvilken celle er forkert."
        )
        {
            Lead =
                "Indsæt tabellen, som den er. Rækker og kolonner, der hedder »I alt«, »Gennemsnit« eller »Andel«, regnes efter.",
            Submit = "Efterregn",
        };

    /// <summary>All of them, by what they are for.</summary>
    public static IReadOnlyList<(string Kind, IReadOnlyList<Calculation> Calculations)> Kinds { get; } =
    [
        ("Valg og konstituering", [Election, MunicipalElection, Council, Groups]),
        ("Kvoter og pladser", [Allocation, Refugees, Redistribution, Training, Reported]),
        ("Penge, tabeller og frister", [Savings, PerHead, Table, Deadline]),
    ];

    public string Href => $"/beregn/{Slug}";
}
