using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Tables without a title, which are ours because the project says so.</summary>
public class MarkedTests
{
    [Theory]
    [InlineData("Fylke;Januar;Februar\nI alt;12;14\n03 Oslo;5;6\n11 Rogaland;7;7")]
    [InlineData("Måned;Fylke;Antall\n2024-01;I alt;12\n2024-02;I alt;14\n2024-01;03 Oslo;5\n2024-02;03 Oslo;6\n2024-01;11 Rogaland;7\n"
        + "2024-02;11 Rogaland;7")]
    [InlineData("""
        {"class":"dataset","label":"Ledige","id":["Fylke","month"],"size":[3,2],"dimension":{"Fylke":{"category":
        {"index":["I alt","03","11"],"label":{"I alt":"I alt","03":"Oslo","11":"Rogaland"}}},
        "month":{"category":{"index":["2024-01","2024-02"]}}},"value":[12,14,5,6,7,7]}
        """)]
    public void The_project_says_what_their_class_is(string text)
    {
        Understood read = Project.With(text, "uten navn.txt").With((ReportOptions wanted) => wanted with { Class = "Ledige" }).Read();
        Assert.Equal([5, 6], read.Under("Ledige.Fylke.Oslo", "Januar", "Februar"));
        string said = Assert.Single(read.Says);
        Assert.StartsWith("TILT101", said, StringComparison.Ordinal);
        Assert.Contains("the rows add up to 13, the total says 14", said, StringComparison.Ordinal);
        Assert.Empty(Project.With(text, "uten navn.txt").Read().Reports);
    }

    [Fact]
    public void Two_of_one_class_are_two_years_of_one_report()
    {
        Understood read = Project.With("Måned;Fylke;Antall\n2023-01;03 Oslo;4\n", "a.csv")
            .And("Måned;Fylke;Antall\n2024-01;03 Oslo;5\n", "b.csv")
            .With((ReportOptions wanted) => wanted with { Class = "Ledige" }).Read();
        Assert.Equal([2023, 2024], read.Reports.Select(report => report.Year!.Value));
        Assert.DoesNotContain("TILT008", read.Ids);
    }
}
