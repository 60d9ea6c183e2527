using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Pages.Charts;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Tests.Pdf;

/// <summary>A report of a council that does not exist, with every kind of block, as long as asked.</summary>
internal static class GivenReport
{
    private static readonly string[] Municipalities =
    [
        "Ærødal",
        "Birkesund",
        "Fjordby",
        "Grønhøj",
        "Klintholm",
        "Lyngå",
        "Nørreskov",
        "Østerlund",
    ];

    private static readonly string[] Sentences =
    [
        "Kommunerne i regionen er enige om, at indsatsen for børn og unge skal hænge bedre sammen på tværs af sektorer.",
        "Der skal følges op på aftalen hvert år, og formanden lægger en plan frem på det første møde efter sommeren.",
        "Udvalget drøftede, om tilbuddene kan samles på færre steder, uden at borgerne får længere til dem.",
        "Økonomien er presset af stigende udgifter til specialundervisning, hjælpemidler og befordring.",
        "Arbejdsgruppen har indhentet svar fra otte kommuner; to har bedt om udsættelse til den 1. juni.",
        "Høringen viste bred opbakning til forslaget, men flere peger på, at tidsplanen er stram.",
        "Sekretariatet undersøger, hvordan data kan deles inden for reglerne om databeskyttelse.",
    ];

    /// <summary>Front page, contents and as many chapters as asked; a chapter is three to four pages.</summary>
    public static IReadOnlyList<Block> Of(int chapters) =>
        [
            new Block.Heading(1, "Rammeaftale for det specialiserede socialområde og specialundervisningen"),
            new Block.Paragraph([new("Fjordregionens kommuner, 2027–2030")], ParagraphStyle.Lead),
            new Block.Paragraph(
                [new("Sag 2026-00417 · udkast til behandling den 14. marts 2026")],
                ParagraphStyle.Note
            ),
            new Block.PageBreak(),
            new Block.Contents("Indhold", 3),
            new Block.PageBreak(),
            .. Enumerable.Range(1, chapters).SelectMany(Chapter),
        ];

    public static IReadOnlyList<TextRun> Words(int from, int count) =>
        [new(string.Join(' ', Enumerable.Range(from, count).Select(i => Sentences[i % Sentences.Length])))];

    private static IEnumerable<Block> Chapter(int number) =>
        [
            new Block.Heading(2, $"Punkt {number}: {Title(number)}", $"punkt-{number}"),
            new Block.Paragraph([new($"Sagsnummer 2026-{number:0000}")], ParagraphStyle.Note),
            new Block.Paragraph(Words(number, 4)),
            new Block.Paragraph([.. Words(number + 1, 2), new(" Bilaget er vedlagt.")], MarginMark: "./."),
            new Block.Heading(3, "Sagsfremstilling"),
            new Block.Paragraph([
                new("Sekretariatet henviser til "),
                new(
                    $"den fælles strategi for udvikling af tilbud til voksne med erhvervet hjerneskade {number}",
                    Link: new($"https://strategi.example/{number}")
                ),
                new(", som kommunerne tiltrådte i 2025"),
                new(
                    "",
                    Note:
                    [
                        new($"Vedtaget på møde {number} i styregruppen; se "),
                        new("protokollen", Link: new("https://strategi.example/protokol")),
                        new("."),
                    ]
                ),
                new(", og til "),
                new($"punkt {Math.Max(1, number - 1)}", Place: $"punkt-{Math.Max(1, number - 1)}"),
                new(". "),
                .. Words(number + 3, 5),
                new("", Note: Words(number, number % 5 == 0 ? 14 : 2)),
            ]),
            new Block.Paragraph([new("Der er navnlig tre hensyn:")]),
            List(number),
            new Block.Quote([
                new Block.Paragraph(Words(number + 2, 3)),
                new Block.Paragraph([new("Nabohøringen, svar nr. 7", FontCut.Italic)]),
            ]),
            new Block.Heading(3, "Økonomi"),
            new Block.Paragraph(Words(number + 4, 3)),
            Table(number),
            new Block.Chart(Drawing(number), HasTable: number % 4 == 0),
            new Block.Paragraph(Words(number + 2, 5)),
            new Block.Heading(3, "Indstilling"),
            new Block.Paragraph([new("Sekretariatet "), new("indstiller", FontCut.SemiBold), new(", at:")]),
            new Block.List(
                ListNumbering.Decimal,
                [
                    .. Enumerable
                        .Range(0, 4)
                        .Select(i => (IReadOnlyList<Block>)[new Block.Paragraph(Words(number + i, 1 + (i % 2)))]),
                ],
                From: number
            ),
            new Block.Paragraph([new("Afbud: Inger Vestersø")]),
            new Block.Paragraph([new("Fraværende: Palle Mosegård")], ParagraphStyle.Line),
            new Block.Paragraph([new("Suppleant: Rikke Kornbæk")], ParagraphStyle.Line),
        ];

    private static Chart Drawing(int number) =>
        number % 2 == 0
            ? new Chart.Bars(
                $"Pladser i punkt {number}",
                "pladser",
                "Kommune",
                [.. Municipalities.Select((name, i) => new ChartValue(name, 40 + (number * 7 * (i + 1) % 160)))]
            )
            : new Chart.Lines(
                $"Udgifter i punkt {number}",
                "mio. kr.",
                [2022, 2023, 2024, 2025, 2026],
                [
                    new ChartSeries("Botilbud", [210, 214, 226, 231, 240 + number]),
                    new ChartSeries("Dagtilbud", [120, 118, 121, 119, 117]),
                ]
            );

    private static string Title(int number) =>
        (number % 3) switch
        {
            0 => "Opfølgning på budgettet",
            1 => "Fælles visitation til de mest specialiserede døgntilbud i regionens yderområder og på øerne",
            _ => "Færgefart og beredskab",
        };

    private static Block.List List(int number) =>
        new(
            ListNumbering.Disc,
            [
                [new Block.Paragraph(Words(number, 2))],
                [
                    new Block.Paragraph([new("Nærhed: ", FontCut.SemiBold), .. Words(number + 1, 1)]),
                    new Block.List(
                        ListNumbering.Circle,
                        [
                            [new Block.Paragraph([new("botilbud på øerne")])],
                            [
                                new Block.Paragraph(Words(number + 5, 1)),
                                new Block.List(
                                    ListNumbering.LowerAlpha,
                                    [
                                        [new Block.Paragraph([new("vand og spildevand")])],
                                        [new Block.Paragraph([new("varme")])],
                                    ]
                                ),
                            ],
                        ]
                    ),
                ],
                [new Block.Paragraph(Words(number + 2, 1)), new Block.Paragraph(Words(number + 3, 2))],
            ]
        );

    private static Block.Table Table(int number) =>
        new(
            [
                new("Kommune", 2),
                new("Folketal", 1, IsNumber: true),
                new("Andel i %", 1, IsNumber: true),
                new("Bemærkning", 3),
            ],
            [.. Enumerable.Range(0, 8 + (number % 3 * 12)).Select(i => Row(number, i))],
            $"Tabel {number}: Fordeling af udgifter efter folketal"
        );

    private static IReadOnlyList<IReadOnlyList<TextRun>> Row(int number, int row) =>
        [
            [new(Municipalities[row % Municipalities.Length])],
            [new($"{(row + 3) * 7919 % 90000 + 1000:N0}".Replace(',', '.'))],
            [new($"{(row * 37 % 400) / 10d:0.0}".Replace('.', ','))],
            (row % 4) switch
            {
                0 =>
                [
                    new("Se "),
                    new("svaret", Link: new($"https://svar.example/{number}/{row}")),
                    new(" af 3. februar"),
                ],
                1 => [new("Intet at bemærke")],
                2 => Words(number + row, 1),
                _ => [new("Specialundervisningsudvalgets "), new("forbehold", FontCut.SemiBold)],
            },
        ];
}
