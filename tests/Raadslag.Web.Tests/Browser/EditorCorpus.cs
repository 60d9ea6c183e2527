namespace Raadslag.Web.Tests.Browser;

/// <summary>Texts such as councils write, and small cruel ones.</summary>
internal static class EditorCorpus
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "",
        "Én linje.",
        "To afsnit.\n\nDet andet er her.",
        "Et afsnit på\nto linjer.",
        "Søvej 1\\\n4700 Næstved\\\nDanmark",
        "Gammelt linjeskift  \nmed to mellemrum",
        "### Baggrund\n\nTekst.\n\n#### Økonomi\n\nMere tekst.",
        "# Højeste\nTekst lige under\n## Næste",
        "Overskrift\n==========\n\nMindre\n------",
        "### Punkt # 4 #",
        "- en\n- to\n- tre",
        "* en\n* to",
        "1. en\n2. to\n3. tre",
        "4. fire\n5. fem",
        "1) en\n2) to",
        "- en\n  - to\n    - tre\n      1. fire\n      2. fem\n- seks",
        "1. en\n   - to\n   - tre\n2. fire",
        "- Et punkt\n\n  med to afsnit\n\n- og et andet",
        "- en\n\n* en anden liste",
        "8. otte\n9. ni\n10. ti\n    - under ti",
        "- a) bogstav\n- b) bogstav",
        "| Kommune | Pladser |\n| --- | --- |\n| Slagelse | 4 |\n| Næstved | 5 |",
        "|a|b|\n|:-|-:|\n|1|2|",
        "| Sag | Link |\n| --- | --- |\n| Pulje | [referat](https://www.kl.dk/a_b) og <https://www.kl.dk> |",
        "| Tom |  |\n| --- | --- |\n|  | x \\| y |\n| **fed** | `a \\| b` |",
        "Før.\n\n| A |\n| --- |\n| 1 |\n\nEfter.",
        "- punkt\n\n  | A | B |\n  | --- | --- |\n  | 1 | 2 |",
        "**Fed**, *kursiv*, ***begge*** og **fed med *kursiv* i**.",
        "__Fed__ og _kursiv_ på den anden måde",
        "**Indstilling:** at KKR tiltræder",
        "Midt i et o**r**d og *k*ursiv",
        "[Referatet](https://www.kl.dk/referat), [siden](/sager/SAG-2026-00613) og [mail](mailto:kkr@example.org)",
        "[Med titel](https://www.kl.dk \"Titlen\") og [paren](<https://www.kl.dk/a_(b)>)",
        "[Æ](https://www.kl.dk/æøå?x=1&y=2)",
        "Se https://www.kl.dk/_a_/b_c?x=1&copy=2, og <https://www.kl.dk/x_y>.",
        "**https://www.kl.dk/a**",
        "Deltagere: {{kommunerne}}",
        "Der er {{tal: pladser}} pladser og {{tal: pladser_i_alt}} i alt, se {{pkt: sag-adresse}}.",
        "**{{tal: a_b_c}}** {{*stjerne*}} _{{a_b}}_",
        "| {{kommunerne}} | {{tal: a_b}} |\n| --- | --- |\n| {{pkt: x}} | 2 |",
        "Første note[^1] og anden[^2].",
        "2 \\* 3 \\* 4, a_b_c, \\_ikke kursiv\\_ og \\[ikke link\\](x)",
        "1\\. januar\n\n\\- ikke en liste\n\n\\# ikke en overskrift\n\n\\> ikke et citat\n\n\\+ plus",
        "1\\) ikke en liste\n\n17\\. juni",
        "C:\\\\mappe og \\`ikke kode\\`",
        "A & B, &amp;, \\&amp;, &copy; 5 < 6 > 4",
        "<b>HTML er tekst</b> og <br> med",
        "> Citat\n>\n> - med liste",
        "Før\n\n---\n\nEfter",
        "```\nkode * _ |\n```\n\nog `kode ` her",
        "§ 5, stk. 2 – »citat« og ”citat”: 1,36 % af 11.000 kr.",
        "Udråb! \\![ikke billede](https://www.kl.dk)",
        "Adresse:\\\n\\- ikke en liste\\\n1\\. ikke en liste",
        "skriv til <kkr@example.org> eller kkr@example.org",
    ];

    /// <summary>Texts that the editor could not give back whole.</summary>
    public static TheoryData<string> Unknown { get; } =
    [
        "![Et kort](https://www.kl.dk/kort.png)",
        "Se [loven][lov].\n\n[lov]: https://www.retsinformation.dk/eli/lta/2026/1",
        "| A | B |\n| --- | --- |\n| 1 | 2 | for mange |",
        "- # Overskrift i en liste",
    ];
}
