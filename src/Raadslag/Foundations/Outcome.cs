namespace Raadslag.Foundations;

/// <summary>What a use case answers: the value it produced, or the one reason it was refused.</summary>
public sealed record Outcome<TValue, TRefusal>
    where TValue : notnull
    where TRefusal : struct, Enum
{
    private readonly TValue? _value;

    private Outcome(TValue? value, TRefusal? refusal) => (_value, Refusal) = (value, refusal);

    public TRefusal? Refusal { get; }

    public TValue Value =>
        Refusal is null ? _value! : throw new InvalidOperationException($"There is no value: {Refusal}.");

    public static implicit operator Outcome<TValue, TRefusal>(TValue value) => new(value, null);

    public static implicit operator Outcome<TValue, TRefusal>(TRefusal refusal) => new(default, refusal);
}
