using Fieldguide.Benchmarks;

// Each by name; all without one. Run with: dotnet run -c Release --project tests/Benchmarks [NAME…]
(string Name, Action<TextWriter> Run)[] benchmarks = [("repair", RepairBenchmark.Run)];
foreach (var (name, run) in benchmarks.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)))
{
    Console.WriteLine(name);
    run(Console.Out);
}
