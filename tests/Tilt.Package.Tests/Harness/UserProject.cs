namespace Tilt.Package.Tests.Harness;

/// <summary>A project as a user has it: a reference to the package, a report, some code.</summary>
internal sealed class UserProject
{
    /// <summary>Prints two figures; the <c>Row</c> needs a using.</summary>
    private const string Program = "Row oslo = Tilt120.Arbeidstrening.Fylke.Oslo.Row;\n"
        + "Console.WriteLine($\"{oslo}: {oslo.Mean}, {Tilt120.Arbeidstrening.Fylke.Oslo.Mars}\");\n";

    // Restored once; the same references give the same assets.
    private static readonly Lazy<UserProject> restored = new(() =>
    {
        UserProject project = Write("restored", "", "", "");
        project.Run("restore").AssertSuccess();
        return project;
    });

    private UserProject(string folder, string file = "App.csproj") => (Folder, File) = (folder, Path.Combine(folder, file));

    public string Folder { get; }

    private string File { get; }

    /// <summary>An application in C# and items of its own, with the right report beside it.</summary>
    public static UserProject App(string items, string program = Program, string properties = "")
    {
        UserProject project = Write(Guid.NewGuid().ToString("n"), items, properties, program);
        Directory.CreateDirectory(Path.Combine(project.Folder, "obj"));
        foreach (string asset in Directory.GetFiles(Path.Combine(restored.Value.Folder, "obj")))
            System.IO.File.Copy(asset, Path.Combine(project.Folder, "obj", Path.GetFileName(asset)));
        return project.With("report.md", Reports.Right);
    }

    /// <summary>A project of another kind, which is restored for itself.</summary>
    public static UserProject Other(string name, string project, string file = "App.csproj")
        => new UserProject(Path.Combine(Feed.Root, name), file).With(file, project).With("report.md", Reports.Right);

    public UserProject With(string file, string content)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, content);
        return this;
    }

    public UserProject With(string file, byte[] content)
    {
        With(file, "");
        System.IO.File.WriteAllBytes(Path.Combine(Folder, file), content);
        return this;
    }

    public UserProject Without(string file)
    {
        System.IO.File.Delete(Path.Combine(Folder, file));
        return this;
    }

    /// <summary>Gives a file the date of long ago, as one that was moved here has.</summary>
    public UserProject Aged(string file)
    {
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Folder, file), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return this;
    }

    /// <summary>When the application was compiled.</summary>
    public DateTime Built() => System.IO.File.GetLastWriteTimeUtc(Path.Combine(Folder, "obj/Debug/net10.0/App.dll"));

    /// <summary>The paths of the files in a folder.</summary>
    public string[] Files(string folder)
        => Directory.Exists(Path.Combine(Folder, folder)) ? Directory.GetFiles(Path.Combine(Folder, folder)) : [];

    public string this[string file] => System.IO.File.ReadAllText(Path.Combine(Folder, file));

    public Outcome Build(params string[] arguments) => Run("build", ["--no-restore", .. arguments]);

    public Outcome RestoreAndBuild(params string[] arguments) => Run("build", arguments);

    public Outcome Clean() => Run("clean");

    /// <summary>What an editor asks for: what the compiler would be called with.</summary>
    public Outcome Design() => Run(
        "build", "--no-restore", "-t:CoreCompile",
        "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");

    public Outcome Publish(params string[] arguments) => Run("publish", arguments);

    public Outcome Format(params string[] arguments) => Dotnet.Run(Folder, ["format", .. arguments, File, "--no-restore"]);

    /// <summary>What the built application prints.</summary>
    public string Output() => Dotnet.Run(Folder, "bin/Debug/net10.0/App.dll").AssertSuccess().Output.Trim();

    private Outcome Run(string command, params string[] arguments)
        => Dotnet.Run(Folder, [command, File, "-nologo", "-m:1", "-v:q", "-clp:NoSummary", .. arguments]);

    private static UserProject Write(string name, string items, string properties, string program)
        => new UserProject(Path.Combine(Feed.Root, name)).With("Program.cs", program).With("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tilt.Generator" Version="{Feed.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
}
