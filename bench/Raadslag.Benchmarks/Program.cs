using Raadslag.Benchmarks;

// Each task prints its figures as rows of a Markdown table: what, figure, ratio to the named baseline.
var tasks = new Dictionary<string, Func<TextWriter, Task>>(StringComparer.Ordinal)
{
    ["read"] = ReadBench.RunAsync,
    ["store"] = StoreBench.RunAsync,
    ["search"] = SearchBench.RunAsync,
    ["serve"] = ServeBench.RunAsync,
    ["write"] = WriteBench.RunAsync,
    ["elect"] = ElectBench.RunAsync,
    ["documents"] = DocumentBench.RunAsync,
};

foreach (var name in args.Length > 0 ? args : [.. tasks.Keys])
{
    if (!tasks.TryGetValue(name, out var task))
    {
        Console.Error.WriteLine($"No task is called {name}; there are {string.Join(", ", tasks.Keys)}.");
        return 2;
    }

    await task(Console.Out);
}

return 0;
