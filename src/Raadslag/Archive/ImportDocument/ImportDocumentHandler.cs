using Raadslag.Foundations;

namespace Raadslag.Archive;

/// <summary>Carries out <see cref="ImportDocument"/>.</summary>
public sealed class ImportDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    public Task<Outcome<ImportResult, ImportRefusal>> HandleAsync(
        ImportDocument command,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException($"{db} {calendar}");
}
