using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Texts;

namespace Raadslag.Matters;

/// <summary>A council's writer says what is to come of a change of the master.</summary>
/// <param name="Paper">The council's text.</param>
/// <param name="Part">The part the change is in.</param>
/// <param name="Fingerprint">Names the change.</param>
/// <param name="Answer">Whether it is taken, left, or written anew.</param>
/// <param name="Written">What is to stand there instead, when it is written anew.</param>
public sealed record DecideSuggestion(
    PaperId Paper,
    PaperPart Part,
    string Fingerprint,
    SuggestionAnswer Answer,
    string? Written = null
);

/// <summary>What a council does with a change of the master.</summary>
public enum SuggestionAnswer
{
    /// <summary>It is made in the council's text.</summary>
    Take,

    /// <summary>The council's text stays as it is.</summary>
    Leave,

    /// <summary>The council writes something of its own there.</summary>
    Edit,
}

/// <summary>The entry left in the record: a council decided about a change of the master.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Paper">The council's text.</param>
/// <param name="Answer">What it decided.</param>
/// <param name="Version">The version of its text after it; the same as before when it was left.</param>
/// <param name="Seal">What that version says; null when it was left.</param>
public sealed record SuggestionDecided(
    MatterId Matter,
    PaperId Paper,
    SuggestionAnswer Answer,
    int Version,
    TextSeal? Seal
);

/// <summary>Carries out <see cref="DecideSuggestion"/>.</summary>
public sealed class DecideSuggestionHandler(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>Answers with the version of the council's text.</summary>
    public async Task<Outcome<int, PaperRefusal>> HandleAsync(
        DecideSuggestion command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var paper = await db.Papers.SingleOrDefaultAsync(known => known.Id == command.Paper, cancellation);
        var position = await db.MasterPositions.SingleOrDefaultAsync(
            known => known.Paper == command.Paper,
            cancellation
        );
        if (paper is null || position is null)
        {
            return PaperRefusal.PaperDoesNotExist;
        }

        if (!(await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(paper.Council))
        {
            return PaperRefusal.MayNotWrite;
        }

        var local = await PaperVersions.TextOfAsync(db, paper.Id, paper.CurrentVersion, cancellation);
        var master = await MasterTextAsync(paper.Matter, cancellation);
        var suggestion = MasterSuggestions
            .Of(position.Text, master, local)
            .FirstOrDefault(one => one.Part == command.Part && one.Change.Fingerprint == command.Fingerprint);
        if (suggestion is null)
        {
            return PaperRefusal.SuggestionIsGone;
        }

        if (Decided(command, suggestion, position.Text[command.Part], local[command.Part]) is not { } decided)
        {
            return PaperRefusal.SuggestionClashes;
        }

        position.Text = position.Text.With(command.Part, suggestion.Change.ApplyTo(position.Text[command.Part]));
        position.Revision++;
        var text = local.With(command.Part, decided).WithTitleOnOneLine();
        if (PaperLimits.RefusalOfVersion(text) is { } refusal)
        {
            return refusal;
        }

        var version =
            text == local ? null : await new PaperVersions(db, calendar).AddAsync(paper, text, actor, cancellation);

        db.Enter(
            actor,
            calendar.Now(),
            new SuggestionDecided(
                paper.Matter,
                paper.Id,
                command.Answer,
                paper.CurrentVersion,
                version is null ? null : TextSeal.Of(version)
            )
        );
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return paper.CurrentVersion;
    }

    // the part as it is to be; null when the council must write it itself
    private static string? Decided(
        DecideSuggestion command,
        MasterSuggestion suggestion,
        string position,
        string local
    ) =>
        command.Answer switch
        {
            SuggestionAnswer.Leave => local,
            SuggestionAnswer.Take => Carried(suggestion.Carried, local, written: null),
            SuggestionAnswer.Edit => Carried(
                Suggestion.Carry(
                    position,
                    suggestion.Change with
                    {
                        After = Paragraphs.Of(command.Written ?? ""),
                    },
                    local
                ),
                local,
                command.Written ?? ""
            ),
        };

    private static string? Carried(CarriedChange carried, string local, string? written) =>
        carried switch
        {
            CarriedChange.Applied applied => applied.Text,
            CarriedChange.AlreadyThere => local,
            CarriedChange.Clashes clashes when written is not null => clashes.With(written),
            _ => null,
        };

    private async Task<PaperText> MasterTextAsync(MatterId matter, CancellationToken cancellation)
    {
        var master = await db
            .Papers.AsNoTracking()
            .SingleAsync(known => known.Matter == matter && known.Council == null, cancellation);
        return await PaperVersions.TextOfAsync(db, master.Id, master.CurrentVersion, cancellation);
    }
}
