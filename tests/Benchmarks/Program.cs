using Fieldguide.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- repair
// dotnet run -c Release --project tests/Benchmarks -- stages 1000
// dotnet run -c Release --project tests/Benchmarks -- features
// dotnet run -c Release --project tests/Benchmarks -- cards FOLDER
// dotnet run -c Release --project tests/Benchmarks -- study PROGRAM
// dotnet run -c Release --project tests/Benchmarks -- whole PROGRAM 5 100 1000 10000
switch (args)
{
    case ["repair"]:
        RepairBenchmark.Run(Console.Out);
        return 0;
    case ["stages", var pages]:
        Stages.Run(int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["features"]:
        Features.Run(Console.Out);
        return 0;
    case ["cards", var folder]:
        CardsBenchmark.Run(folder, Console.Out);
        return 0;
    case ["study", var program]:
        await StudyBenchmark.Run(program, Console.Out);
        return 0;
    case ["whole", var program, .. var sizes]:
        WholeProgram.Run(program, [.. sizes.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))], Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("repair | stages PAGES | features | cards FOLDER | study PROGRAM | whole PROGRAM PAGES…");
        return 2;
}
