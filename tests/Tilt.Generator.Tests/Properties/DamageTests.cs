using CsCheck;
using Tilt.Engine.Tests.Properties;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Properties;

/// <summary>The real report, damaged at random beyond what a person would hand to a compiler.</summary>
public class DamageTests
{
    private static readonly string[] reportLines = TestData.Read("tilt120-2024.md").Split('\n');

    [Fact]
    public void No_damage_breaks_the_generator_or_its_code()
        => Gen.Select(Slips.One.Array[1, 40], Gen.Int[0, 3], Gen.Int[0, reportLines.Length - 20]).Sample(
            (slips, kind, line) =>
            {
                IEnumerable<string> lines = kind switch
                {
                    0 => reportLines,
                    1 => [.. reportLines[..line], .. reportLines[(line + 15)..]],
                    2 => [.. reportLines[..line], .. reportLines[(line / 2)..]],
                    _ => reportLines.Select((text, i) => i % 7 == line % 7 ? slips[i % slips.Length](text) : text),
                };
                string damaged = string.Join('\n', lines);
                foreach (var slip in slips)
                {
                    // A cut here would leave nothing to look at.
                    string next = slip(damaged);
                    damaged = next.Length > damaged.Length / 2 ? next : damaged;
                }

                Built built = Project.With(damaged).Build();
                Assert.Empty(built.CompilerSays);
                Assert.DoesNotContain(built.Diagnostics, said => said.Id is "AD0001" or "CS8785");
            },
            iter: Iterations.Builds);
}
