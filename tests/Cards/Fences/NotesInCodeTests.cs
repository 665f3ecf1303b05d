using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class NotesInCodeTests
{
    [Fact]
    public void A_tip_in_a_comment_is_asked_with_its_own_words() => Assert.Contains("Taste before you salt", Assert.Single(Extracted.Fronts(
        "## Soup\n\n```js\n/**\n * 💡 PRO TIP: Taste before you salt.\n * Stock and cheese bring salt of their own.\n */\n```\n")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_question_above_a_solution_is_answered_by_it() => Assert.Equal(
        ["question | What if the sauce splits? || Take it off the heat • Whisk in a spoon of cold water"],
        Extracted.Cards("## Sauces\n\n```ts\n/**\n * What if the sauce splits? All guests are waiting.\n *\n * Solution:\n * 1. Take it off the heat\n * 2. Whisk in a spoon of cold water\n */\n```\n"));

    [Fact]
    public void A_problem_that_puts_its_own_question_is_asked_by_that_and_stands_for_what_its_title_names() => Assert.Equal(
        [
            "pitfall | Oven plan: what is the challenge? || Loaves and cakes need different heat.",
            "question | How do both come out of one oven? || A stone for the loaves",
        ],
        Extracted.Cards("## Bakery\n\n```ts\n/**\n * Oven Plan — The Hard Part\n *\n * Challenge: Loaves and cakes need different heat.\n * Loaves want 250 degrees at the start of the bake.\n * Cakes want 170 degrees from the start to the end.\n * How do both come out of one oven?\n *\n * Solution: A stone for the loaves\n */\n```\n"));

    [Fact]
    public void A_peak_in_an_example_is_asked_for_how_far_it_lies_above_the_average() => Assert.Contains(
        "question | Village bakery, guests: how many times the average is the peak? || 4",
        Extracted.Cards("## Example: \"Plan a village bakery\"\n\n```ts\nconst plan = {\n  guests: {\n    average: \"300 guests a day / 10 = 30 guests an hour\",\n    peak: \"30 × 4 = 120 guests an hour (Saturday)\",\n  },\n};\n```\n"));

    [Fact]
    public void Names_arrows_and_numbers_in_comments_are_terms_and_orders() => Assert.Equal(
        ["Starter • Main course • Cheese • Dessert", "Grill station • Cold station • Pass", "Meat and fish", "Salads and desserts", "Checks every plate"],
        Backs("## Kitchen\n\n```python\n# Order: Starter → Main course → Cheese → Dessert\n#\n# KEY STATIONS AND ROLES:\n# 1. Grill station — Meat and fish\n# 2. Cold station — Salads and desserts\n# 3. Pass — Checks every plate\n```\n"));

    [Fact]
    public void Phases_in_banners_are_recited_and_each_is_asked_when() => Assert.Equal(
        ["Arrival • Dinner • Farewell", "First 10 minutes", "Minutes 10-90", "Last 5 minutes"],
        Backs("## An evening\n\n```js\n// ======================\n// PHASE 1: ARRIVAL (First 10 minutes)\n// ======================\n\n// ======================\n// PHASE 2: DINNER (Minutes 10-90)\n// ======================\n\n// ======================\n// PHASE 3: FAREWELL (Last 5 minutes)\n// ======================\n```\n").OrderByDescending(b => b.Contains('•', StringComparison.Ordinal)).ToArray());

    [Fact]
    public void Strings_of_an_example_are_questions_requirements_and_steps_of_it() => Assert.Equal(
        [
            "question | Village bakery: which flours do we need? || Rye and spelt, both organic",
            "question | Village bakery: what is the noise requirement? || No mixer before six in the morning",
            "question | Village bakery: what is the price requirement? || No roll above one euro",
            "question | Village bakery, morning round: what are the 3 steps, in order? || The baker lights the oven at three o'clock • If the dough is cold: Rest it beside the oven for another hour • The first tray goes in at five o'clock, as soon as the oven is hot",
            "question | Village bakery: what happens if the dough is cold? || Rest it beside the oven for another hour",
        ],
        Extracted.Cards("""
            ## Example: "Plan a village bakery"

            ```typescript
            // Ask before you plan:
            const questions = {
              flour: {
                ask: "Which flours do we need?",
                answer: "Rye and spelt, both organic",
              },
            };

            // REQUIREMENTS (What must hold?)
            const requirements = {
              noise: "No mixer before six in the morning",
              price: "No roll above one euro",
            };

            const morningRound = {
              step1: "The baker lights the oven at three o'clock",
              step2: "If the dough is cold: Rest it beside the oven for another hour",
              step3: "The first tray goes in at five o'clock, as soon as the oven is hot",
            };
            ```
            """));

    [Fact]
    public void Two_ways_of_one_step_are_one_step() => Assert.Contains(
        "question | Bakery, morning round: what are the 3 steps, in order? || The baker lights the oven • If the dough is cold: Rest it / If the dough is warm: Bake it • The first tray goes in",
        Extracted.Cards("## Example: A bakery\n\n```js\nconst morningRound = {\n  step1: \"The baker lights the oven\",\n  step2a: \"If the dough is cold: Rest it\",\n  step2b: \"If the dough is warm: Bake it\",\n  step3: \"The first tray goes in\",\n};\n```\n"));

    [Fact]
    public void A_bad_phrase_is_asked_for_the_reason_behind_it() => Assert.Equal(
        ["question | What is wrong with “Is there anything else?”? || Yes or no", "question | What do you do instead of “The kitchen is slow today”? || Never blame others"],
        Extracted.Cards("## Example: A bistro\n\n```js\nconst phrases = {\n  bad: [\n    \"Is there anything else?\",              // Yes or no\n    \"The kitchen is slow today\",   // Never blame others\n  ],\n};\n```\n"));

    [Theory]
    [InlineData("java", "/**\n * Weighs samples.\n *\n * Steps:\n * 1. Open the balance\n * 2. Put the sample down\n * 3. Read the mass\n *\n * @param sample what to weigh\n */\npublic Mass weigh(Sample sample) {\n    return balance.read(sample);\n}\n")]
    [InlineData("python", "# Weigh all samples.\nfor sample in samples:\n    mass = weigh(sample)\n    # Note: heavy ones go left\n    if mass > 5:\n        left.append(sample)\n    else:\n        right.append(sample)\n")]
    [InlineData("js", "// Problem: the balance drifts\n// Solution: tare it first\nfunction weigh(sample) {\n  balance.tare();\n  const mass = balance.read(sample);\n  return mass.toFixed(2);\n}\n\nweigh(salt);\nweigh(ash);\n")]
    [InlineData("js", "const messages = {\n  empty: \"Nothing was put on the balance\",\n  heavy: \"The sample is too heavy for it\",\n  drift: \"The balance drifts, tare it first\",\n};\n")]
    [InlineData("csharp", "// Tip: Tare first. It drifts.\nvar mass = balance.Read(sample);\nvar other = balance.Read(second);\nConsole.WriteLine(mass);\nConsole.WriteLine(other);\n")]
    [InlineData("go", "// weigh reads the balance.\n//\n// Note: it must be tared.\nfunc weigh(s Sample) (Mass, error) {\n\tm, err := balance.Read(s)\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\treturn m, nil\n}\n")]
    [InlineData("yaml", "# Tip: Tare first. It drifts.\nbalance:\n  limit: 5\n")]
    [InlineData("bash", "# Steps:\n# 1. Tare the balance\n# 2. Weigh the sample\n./weigh --all\n")]
    [InlineData("ts", "interface Sample {\n  // mass in gram\n  mass: number;\n  name: string;\n}\n")]
    public void Programs_with_comments_make_none(string language, string code) => Assert.Empty(Extracted.Cards($"## Example: A balance\n\n```{language}\n{code}```\n"));

    private static string[] Backs(string text) => [.. Extracted.Page(text).Drafts.Select(d => d.Points.Count > 0 ? string.Join(" • ", d.Points.Select(p => p.Plain)) : d.Back.Plain)];
}
