using Raadslag.Publishing.Pdf.Pages;

namespace Raadslag.Publishing.Documents;

/// <summary>Those who sit in a council on a day (<i>medlemsliste</i>).</summary>
/// <param name="Council">The council's name.</param>
/// <param name="Day">The day.</param>
/// <param name="Seats">The seats, in the order they are to be read.</param>
public sealed record MemberRoll(string Council, DateOnly Day, IReadOnlyList<SeatOnRoll> Seats);

/// <summary>A seat on the roll; what is not known is empty.</summary>
/// <param name="Name">The member.</param>
/// <param name="Role">Member, observer and so on, in Danish.</param>
/// <param name="Party">The list letter.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Substitute">Who comes instead.</param>
public sealed record SeatOnRoll(string Name, string Role, string Party, string Municipality, string Substitute);

/// <summary>A council's list of members as PDF.</summary>
public static class MemberRollPdf
{
    /// <summary>The document, after the council's template.</summary>
    public static PrintResult Write(MemberRoll roll, DocumentTemplate template, DateTimeOffset made) =>
        CouncilPdf.Write(
            new DocumentFront
            {
                Title = $"{roll.Council}: {PublicationPhrases.Members} {PublicationPhrases.Date(roll.Day)}",
                Name = PublicationPhrases.Members,
                Council = roll.Council,
                Facts =
                [
                    new Block.Paragraph(
                        [new TextRun($"{PublicationPhrases.AsOf} {PublicationPhrases.Date(roll.Day)}")],
                        ParagraphStyle.Note
                    ),
                ],
            },
            [
                new Block.Table(
                    [
                        new TableColumn(PublicationPhrases.MemberName, 30),
                        new TableColumn(PublicationPhrases.MemberRole, 16),
                        new TableColumn(PublicationPhrases.MemberParty, 8),
                        new TableColumn(PublicationPhrases.MemberMunicipality, 22),
                        new TableColumn(PublicationPhrases.MemberSubstitute, 24),
                    ],
                    [.. roll.Seats.Select(Row)]
                ),
            ],
            template.WithoutFrontPages,
            made
        );

    private static IReadOnlyList<IReadOnlyList<TextRun>> Row(SeatOnRoll seat) =>
        [
            .. new[] { seat.Name, seat.Role, seat.Party, seat.Municipality, seat.Substitute }.Select(words =>
                words.Length == 0 ? [] : (IReadOnlyList<TextRun>)[new TextRun(words)]
            ),
        ];
}
