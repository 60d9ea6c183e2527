using Raadslag.Foundations;

namespace Raadslag.Cli.Demonstration;

/// <summary>Carries out use cases for the demonstration, each in a unit of work of its own.</summary>
internal static class Demo
{
    /// <summary>What the use case answers; a refusal is a mistake in the demonstration.</summary>
    public static async Task<TValue> InAsync<THandler, TValue, TRefusal>(
        IServiceProvider services,
        Func<THandler, Task<Outcome<TValue, TRefusal>>> work
    )
        where THandler : notnull
        where TValue : notnull
        where TRefusal : struct, Enum
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await work(scope.ServiceProvider.GetRequiredService<THandler>());
        return outcome.Refusal is { } refusal
            ? throw new InvalidOperationException($"The demonstration was refused: {refusal}.")
            : outcome.Value;
    }
}
