using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Archive;

/// <summary>Says whether a council's documents are published as they are imported.</summary>
public sealed record ChangeImportSetting(OrganizationId Council, bool PublishesAtOnce);

/// <summary>Why a council's imports cannot be set so.</summary>
public enum ImportSettingRefusal
{
    /// <summary>Only the council's own secretary may.</summary>
    IsNotSecretary,
}

/// <summary>The entry left in the record: a council's imports are published at once from now on, or no longer.</summary>
public sealed record ImportSettingChanged(OrganizationId Organization, bool PublishesAtOnce);

/// <summary>Carries out <see cref="ChangeImportSetting"/>.</summary>
public sealed class ChangeImportSettingHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<OrganizationId, ImportSettingRefusal>> HandleAsync(
        ChangeImportSetting command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        if (!await SecretaryRule.AllowsAsync(db, actor, command.Council, cancellation))
        {
            return ImportSettingRefusal.IsNotSecretary;
        }

        var setting = await db.ImportSettings.SingleOrDefaultAsync(s => s.Council == command.Council, cancellation);
        if (setting?.PublishesAtOnce == command.PublishesAtOnce)
        {
            return command.Council;
        }

        setting ??= db.ImportSettings.Add(new ImportSetting { Council = command.Council }).Entity;
        setting.PublishesAtOnce = command.PublishesAtOnce;
        db.Enter(actor, calendar.Now(), new ImportSettingChanged(command.Council, command.PublishesAtOnce));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return command.Council;
    }
}
