namespace Raadslag.Foundations;

/// <summary>An id of one kind of record, so that a meeting's id cannot be passed where a matter's is due.</summary>
public interface IRecordId<TSelf>
    where TSelf : struct, IRecordId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
