using System.Text.RegularExpressions;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Api;

/// <summary>Code on pages that need nothing but Tilt compiles, with the sample's report in the project.</summary>
public class DocsTests
{
    [Theory]
    [InlineData("docs/sort.md")]
    [InlineData("docs/export.md")]
    public void The_code_on_a_page_compiles(string page)
    {
        string[] blocks =
        [
            .. Regex.Matches(File.ReadAllText(TestData.InRepository(page)), "```csharp\r?\n(.*?)```", RegexOptions.Singleline)
                .Select(match => match.Groups[1].Value),
        ];
        Assert.NotEmpty(blocks);

        Assert.Empty(Project.With(TestData.Read("tilt120-2024.md"), "tilt120-2024.md")
            .Code($$"""
                using System;
                using System.Globalization;
                using System.IO;
                using System.Linq;
                using Tilt.Runtime;

                class Page
                {
                    void Shows()
                    {
                {{string.Concat(blocks)}}
                    }
                }
                """)
            .Build()
            .CompilerSays);
    }
}
