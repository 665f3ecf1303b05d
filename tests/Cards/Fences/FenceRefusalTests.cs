using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class FenceRefusalTests
{
    [Theory]
    [InlineData("def weigh(sample):\n    if sample.mass > 5:\n        return \"heavy\"\n    return \"light\"\n")]
    [InlineData("public static int Weigh(Sample sample)\n{\n    return sample.Mass;\n}\n")]
    [InlineData("func weigh(s Sample) int {\n\treturn s.Mass\n}\n")]
    [InlineData("const limits = {\n  mass: 5,\n  name: 'salt',\n};\n")]
    [InlineData("for sample in samples:\n    print(sample.name)\n    if sample.ok:\n        break\n")]
    [InlineData("#include <stdio.h>\nint main(void) {\n  puts(\"salt\");\n}\n")]
    [InlineData("Algorithm: Insert a key\n\nfind the leaf L for key k\nif L has room:\n    put k into L\nelse:\n    split L in two\nrepeat until root\n")]
    [InlineData("trait Balance:\n  def weigh(s: Sample): Mass\n\nclass Lab extends Balance:\n  def weigh(s: Sample): Mass = s.mass\n")]
    [InlineData("Shape:\n  area(): Double\n  perimeter(): Double\n\nCircle: Shape\n  radius: Double\n")]
    [InlineData("fn main() {\n    let mass = weigh(&sample)?;\n    println!(\"{mass}\");\n}\n")]
    [InlineData("def up\n  create_table :samples do |t|\n    t.string :name\n  end\nend\n")]
    public void Programs_make_none_though_nothing_names_their_language(string code) => AssertNone(code);

    [Theory]
    [InlineData("SELECT name, mass\nFROM samples\nWHERE mass > 5\nORDER BY mass DESC;\n")]
    [InlineData("CREATE TABLE samples (\n  id INT PRIMARY KEY,\n  name TEXT\n);\n")]
    [InlineData("{\n  \"name\": \"salt\",\n  \"mass\": 5,\n  \"tags\": [\"white\", \"dry\"]\n}\n")]
    [InlineData("name: build\non: push\njobs:\n  test:\n    runs-on: ubuntu\n    steps:\n      - uses: checkout\n      - run: make\n")]
    [InlineData("---\nTitle: Salt\nFamily: minerals\n---\n\nWhat salt is: a mineral of the sea, dried in the sun.\n")]
    [InlineData("[samples]\nmass = 5\nname = salt\n")]
    [InlineData("<ul>\n  <li>Salt: white</li>\n  <li>Sulphur: yellow</li>\n</ul>\n")]
    public void Queries_and_settings_make_none(string code) => AssertNone(code);

    [Theory]
    [InlineData("$ weigh --all samples/\nSamples: 12\nHeaviest: salt\n")]
    [InlineData("root@lab:~# ls -l\ntotal 12\n-rw-r--r-- 1 root root 120 salt.txt\n")]
    [InlineData(">>> weigh('salt')\n5\n")]
    [InlineData("GET /samples/5 HTTP/1.1\nHost: example.org\nAccept: application/json\n")]
    [InlineData("2024-05-01 12:00:01 INFO Balance: ready\n2024-05-01 12:00:05 WARN Balance: drifting\n")]
    [InlineData("Traceback (most recent call last):\n  File \"weigh.py\", line 3, in <module>\nValueError: no mass\n")]
    [InlineData("NAME      READY   STATUS    AGE\nbalance   1/1     Running   3d\noven      0/1     Pending   2h\n")]
    [InlineData("diff --git a/salt.md b/salt.md\n--- a/salt.md\n+++ b/salt.md\n@@ -1 +1 @@\n- Salt: white\n+ Salt: colourless\n")]
    [InlineData("Test Suites: 1 passed, 1 total\nTests:       5 passed, 5 total\nTime:        2.345 s\nRan all test suites.\n")]
    [InlineData("Seq Scan on samples  (cost=0.00..35.50 rows=10)\n  Filter: (id = 42)\nPlanning Time: 0.123 ms\nExecution Time: 0.456 ms\n")]
    [InlineData("On branch main\nChanges not staged for commit:\n\tmodified:   salt.md\n")]
    [InlineData("Certificate:\n    Data:\n        Version: 3 (0x2)\n        Serial Number: 1234\n    Signature Algorithm: sha256\n")]
    [InlineData("+----+------+------+\n| id | name | mass |\n+----+------+------+\n|  1 | salt |  5.2 |\n|  2 | ash  |  3.1 |\n+----+------+------+\n2 rows in set (0.00 sec)\n")]
    [InlineData("error: cannot find symbol\n  symbol: class Salt\n  location: package lab\nNote: Recompile with -Xlint for details.\n")]
    [InlineData("Architecture: x86_64\nVendor: GenuineIntel\nByte Order: Little\n")]
    public void Transcripts_and_what_programs_print_make_none(string code) => AssertNone(code);

    [Fact]
    public void What_is_announced_as_output_makes_none() => Assert.Empty(Extracted.Cards("## Balance\n\nThe program prints:\n\n```\nHeaviest sample: salt from the mine\nLightest sample: ash of the oven\n\nReasons:\n- dry air\n- a warm room\n```\n"));

    [Theory]
    [InlineData("┌──────┐     ┌───────┐\n│ Acid │────►│ Water │\n└──────┘     └───┬───┘\n                 ▼\n             ┌───────┐\n             │ Waste │\n             └───────┘\n")]
    [InlineData("   idea --> test --> learn\n     ^                 |\n     +-----------------+\n")]
    [InlineData("samples\n├── salt\n│   └── dry.md\n└── ash.md\n")]
    [InlineData("      Nu                      Nu\n       \\                      |\n        C - X    -->     (C inverted)   +  X\n")]
    [InlineData("  Sample              Balance\n  ┌─────────────┐     ┌─────────────┐\n  │ id: UUID    │     │ id: UUID    │\n  │ mass: float │     │ limit: int  │\n  └─────────────┘     └─────────────┘\n")]
    public void Diagrams_make_none(string drawing) => AssertNone(drawing);

    [Fact]
    public void A_form_in_a_fence_makes_none_and_is_reported() => Assert.Equal(
        ["template or placeholder: Accident book"],
        Extracted.Refused("## Accidents\n\n```\nAccident book\nDate: ____\nInjured person: [full name]\nWhat happened: [...]\n```\n").Where(r => r.StartsWith("template", StringComparison.Ordinal)));

    [Fact]
    public void A_form_in_a_box_makes_none() => AssertNone("┌──────────────────┐\n│ RISKS            │\n├──────────────────┤\n│ Burns:           │\n│   - [Burn 1]     │\n│   - [Burn 2]     │\n│ Cuts:            │\n│   - [Cut 1]      │\n└──────────────────┘\n");

    private static void AssertNone(string fence) => Assert.Empty(Extracted.Cards($"## Balance\n\n```\n{fence}```\n"));
}
