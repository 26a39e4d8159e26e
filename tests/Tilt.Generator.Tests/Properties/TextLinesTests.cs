using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Tests.Properties;
using Tilt.Engine.Text;

namespace Tilt.Generator.Tests.Properties;

/// <summary>The compiler and the engine count lines alike, so that what is said stands where it is shown.</summary>
public class TextLinesTests
{
    [Fact]
    public void Lines_are_those_of_the_compiler()
        => Gen.Char["ab \t\r\n\r\n\u0085\u2028\u2029\v\f"].Array[0, 30].Sample(
            chars =>
            {
                string text = new(chars);
                var found = new List<(int, int, int)>();
                var lines = new TextLines(text);
                while (lines.MoveNext())
                    found.Add((lines.Number, lines.Start, lines.End));

                Assert.Equal(SourceText.From(text).Lines.Select(line => (line.LineNumber + 1, line.Start, line.End)), found);
            },
            iter: Iterations.Reads * 4);
}
