using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Api;

/// <summary>Code that forgets suppression does not compile.</summary>
public class SuppressionTests
{
    private static readonly string report = TestData.Read("tilt120-2024.md");

    [Theory]
    [InlineData(
        "int bad = Tilt120.Arbeidstrening.Fylke.Ukjent.Juni;",
        "CS0029: Cannot implicitly convert type 'Tilt.Runtime.Count' to 'int'")]
    [InlineData(
        "long bad = Tilt120.Arbeidstrening.Fylke.Ukjent.Juni;",
        "CS0029: Cannot implicitly convert type 'Tilt.Runtime.Count' to 'long'")]
    [InlineData(
        "int bad = Tilt120.Arbeidstrening.Fylke.Oslo.Juni + Tilt120.Arbeidstrening.Fylke.Ukjent.Juni;",
        "CS0029: Cannot implicitly convert type 'Tilt.Runtime.Count' to 'int'")]
    [InlineData(
        "Count few = Tilt120.Arbeidstrening.Fylke.Ukjent.Juni; if (few == 2) { }",
        "CS0266: Cannot implicitly convert type 'bool?' to 'bool'. An explicit conversion exists (are you missing a cast?)")]
    [InlineData(
        "Count few = Tilt120.Arbeidstrening.Fylke.Ukjent.Juni; if (few < 2) { }",
        "CS0266: Cannot implicitly convert type 'bool?' to 'bool'. An explicit conversion exists (are you missing a cast?)")]
    public void A_suppressed_count_is_no_number(string statement, string error)
        => Assert.Equal([error], Using(statement).CompilerSays);

    [Theory]
    [InlineData("Count few = Tilt120.Arbeidstrening.Fylke.Ukjent.Juni; return few;", "*")]
    [InlineData("Count sum = Tilt120.Arbeidstrening.Fylke.Oslo.Juni + Tilt120.Arbeidstrening.Fylke.Ukjent.Juni; return sum;", "466–469")]
    [InlineData("Count sum = Tilt120.Arbeidstrening.Fylke.Oslo.Juli + Tilt120.Arbeidstrening.Fylke.Ukjent.Juli; return sum;", "366–369")]
    [InlineData("int mars = Tilt120.Arbeidstrening.Fylke.Oslo.Mars; return mars;", "414")]
    [InlineData("Count mars = Tilt120.Arbeidstrening.Fylke.Oslo.Mars; return mars;", "414")]
    public void It_is_a_count_within_bounds(string statements, string expected)
    {
        Built built = Project.With(report).Code($$"""
            using Tilt.Runtime;
            static class User { public static object Value { get { {{statements}} } } }
            """).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(expected, built["User.Value"]!.ToString());
    }

    [Fact]
    public void A_published_number_is_a_constant_for_the_compiler()
    {
        Built built = Project.With(report).Code("""
            using System.ComponentModel;
            static class User
            {
                [DefaultValue(Tilt120.Arbeidstrening.Fylke.Oslo.Mars)]
                public static string Of(int count)
                {
                    switch (count)
                    {
                        case Tilt120.Arbeidstrening.Fylke.Oslo.Mars: return "Oslo";
                        case Tilt120.IAlt.Mars: return "all";
                        default: return "none";
                    }
                }

                public static string Value => Of(414) + Of(13450);
            }
            """).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal("Osloall", built["User.Value"]);
    }

    private static Built Using(string statement) => Project.With(report).Code($$"""
        using Tilt.Runtime;
        static class User { static void Do() { {{statement}} } }
        """).Build();
}
