namespace Raadslag.Import.Tables;

/// <summary>Rows of cells; the first row is the head, empty where the table has none.</summary>
internal sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows);
