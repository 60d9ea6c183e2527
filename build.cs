#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false

// The build script. Tasks: check (what ./test runs), install, format, soak, bench, mutate, screenshots, keep-database.
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

string[] tests =
[
    "Raadslag.ArchitectureTests",
    "Raadslag.Law.Tests",
    "Raadslag.Publishing.Tests",
    "Raadslag.Import.Tests",
    "Raadslag.Tests",
    "Raadslag.Web.Tests",
];

return args switch
{
    ["install"] => Install(),
    ["check"] or [] => Install() + Check(),
    ["test", var project, .. var only] => Test(project, string.Join(' ', only)) is { Passed: > 0, Failed: 0 } ? 0 : 1,
    ["format"] => Run("dotnet", "tool restore") + Run("dotnet", "csharpier format ."),
    ["soak"] => Soak(),
    ["bench", .. var what] => Run(
        "dotnet",
        $"run -c Release --project bench/Raadslag.Benchmarks -- {string.Join(' ', what)}"
    ),
    ["mutate"] => Mutate("**/*.cs"),
    ["mutate", var folder] => Mutate($"**/{folder}/**/*.cs"),
    ["screenshots"] => Screenshots(),
    ["keep-database", var name] => KeepDatabase(name),
    _ => Usage(),
};

int Usage()
{
    Console.Error.WriteLine(
        "dotnet run build.cs -- check | test PROJECT [FILTER] | install | format | soak | bench [TASK] | mutate [FOLDER] | screenshots | keep-database NAME"
    );
    return 2;
}

// What the tests need beside the SDK, from the system's own packages; nothing when it is there already.
int Install()
{
    (string Program, string[] Packages)[] needs =
    [
        ("/usr/lib/postgresql/*/bin/initdb", ["postgresql"]),
        ("/usr/bin/chromium", ["chromium"]),
        ("/usr/bin/pdftotext", ["poppler-utils"]),
        ("/usr/bin/qpdf", ["qpdf"]),
        ("/usr/bin/soffice", ["libreoffice-writer-nogui"]),
        ("/usr/sbin/nginx", ["nginx-light"]),
        ("/usr/bin/caddy", ["caddy"]),
        ("/usr/bin/java", ["default-jre-headless"]),
        ("/usr/share/fonts/truetype/liberation*", ["fonts-liberation"]),
    ];
    var missing = needs.Where(need => !IsThere(need.Program)).SelectMany(need => need.Packages).ToList();
    if (!IsThere("/usr/bin/npm") && !OnPath("npm"))
    {
        missing.Add("npm");
    }

    if (missing.Count > 0)
    {
        Console.Error.WriteLine($"Installing {string.Join(' ', missing)} …");
        var root = Environment.IsPrivilegedProcess ? "" : "sudo ";
        var install = $"apt-get install -y -qq --no-install-recommends {string.Join(' ', missing)}";
        if (Shell($"{root}apt-get update -qq && {root}env DEBIAN_FRONTEND=noninteractive {install} >/dev/null") != 0)
        {
            Console.Error.WriteLine("Some of it could not be installed; the tests that need it will say so.");
        }
    }

    const string Checker = ".tools/node_modules/vnu-jar/build/dist/vnu.jar";
    if (!File.Exists(Checker))
    {
        Shell("npm install --silent --no-audit --no-fund --prefix .tools vnu-jar@26.9.27");
    }

    return 0;
}

int Check()
{
    var (passed, failed, skipped) = (0, 0, 0);
    failed += Step("formatting", () => Run("dotnet", "tool restore") + Run("dotnet", "csharpier check ."));
    failed += Step(
        "build",
        () => Run("dotnet", "build Raadslag.slnx -c Release --nologo -v quiet -p:RestoreLockedMode=true")
    );
    if (failed == 0)
    {
        File.WriteAllText("artifacts/raadslag.stamp", "");
        foreach (var project in tests)
        {
            var counts = Test(project);
            (passed, failed, skipped) = (passed + counts.Passed, failed + counts.Failed, skipped + counts.Skipped);
        }

        if (passed == 0)
        {
            failed++;
        }
    }

    Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
    return failed == 0 ? 0 : 1;
}

int Step(string name, Func<int> step)
{
    var watch = Stopwatch.StartNew();
    var failed = step() == 0 ? 0 : 1;
    Console.WriteLine($"== {name}: {(failed == 0 ? "ok" : "FAILED")} ({watch.Elapsed.TotalSeconds:0} s)");
    return failed;
}

// The runner's closing counts, folded; a run without them counts as a failure.
(int Passed, int Failed, int Skipped) Test(string project, string only = "")
{
    var watch = Stopwatch.StartNew();
    // tests and the programs they start end before the runtime could use what it learns by watching them run
    Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");
    var (code, output) = Capture("tests/own-folder.sh", $"artifacts/bin/{project}/release/{project} -noColor {only}");
    Console.WriteLine($"== {project} ({watch.Elapsed.TotalSeconds:0} s)");
    var summary = Regex.Match(output, @"Total: (\d+), Errors: (\d+), Failed: (\d+), Skipped: (\d+)");
    if (!summary.Success)
    {
        Console.WriteLine($"{project} ended with {code} and without a summary.");
        return (0, 1, 0);
    }

    var (total, errors, failed, skipped) = (Count(1), Count(2), Count(3), Count(4));
    var bad = failed + errors;
    if (bad == 0 && code != 0)
    {
        Console.WriteLine($"{project} ended with {code}, though no test in it failed: that counts as one that did.");
        bad = 1;
    }

    return (total - failed - skipped, bad, skipped);

    int Count(int group) => int.Parse(summary.Groups[group].Value);
}

// The databases that this state of the program makes of its demonstration, kept for the tests of upgrades.
int KeepDatabase(string name)
{
    Environment.SetEnvironmentVariable("RAADSLAG_KEEP", name);
    return Run("dotnet", "build tests/Raadslag.Tests -c Release --nologo -v quiet")
        + Run(
            "artifacts/bin/Raadslag.Tests/release/Raadslag.Tests",
            "-noColor -explicit only -class Raadslag.Tests.Upgrades.KeepDatabase"
        );
}

int Soak()
{
    Environment.SetEnvironmentVariable("RAADSLAG_SOAK", "full");
    string[] soaked = ["Raadslag.Import.Tests", "Raadslag.Tests", "Raadslag.Web.Tests"];
    return soaked.Sum(project =>
        Run("dotnet", $"build tests/{project} -c Release --nologo -v quiet")
        + Run($"artifacts/bin/{project}/release/{project}", "-noColor -explicit on -trait Kind=Soak")
    );
}

// Breaks the library of the law in every small way and runs its tests. A break they do not notice must be listed, with its
// reason, in docs/law/mutants.md. Properties are tried on few cases, so that hundreds of runs take minutes.
int Mutate(string files)
{
    const string Output = "artifacts/mutants";
    Environment.SetEnvironmentVariable("CsCheck_Iter", "200");
    // a loop that a break has made endless must not take all memory before its time is up
    Environment.SetEnvironmentVariable("DOTNET_GCHeapHardLimit", "0x80000000");
    var stryker = $"dotnet stryker --skip-version-check --mutate '{files}' --output ../../{Output}";
    if (Run("dotnet", "tool restore") != 0 || Shell($"cd tests/Raadslag.Law.Tests && {stryker}") != 0)
    {
        return 1;
    }

    var listed = Spaced(File.ReadAllText("docs/law/mutants.md"));
    using var report = JsonDocument.Parse(File.ReadAllText($"{Output}/reports/mutation-report.json"));
    var (noticed, survived, unlisted) = (0, 0, 0);
    foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
    {
        var lines = file.Value.GetProperty("source").GetString()!.ReplaceLineEndings("\n").Split('\n');
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            var status = mutant.GetProperty("status").GetString();
            noticed += status is "Killed" or "Timeout" ? 1 : 0;
            if (status is not ("Survived" or "NoCoverage"))
            {
                continue;
            }

            survived++;
            var name = Path.GetFileName(file.Name);
            var entry = $"{name}: `{Code(lines, mutant)}` → `{Spaced(mutant.GetProperty("replacement").GetString()!)}`";
            var at = listed.IndexOf(entry, StringComparison.Ordinal);
            listed = at >= 0 ? listed.Remove(at, entry.Length) : listed; // one line of the list is one mutant
            unlisted += at >= 0 ? 0 : 1;
            var mutator = mutant.GetProperty("mutatorName").GetString();
            Console.WriteLine($"{(at >= 0 ? "listed" : "SURVIVED")} ({mutator}, line {Line(mutant, "start")}) {entry}");
        }
    }

    Console.WriteLine($"{noticed} noticed, {survived} not, {unlisted} of them not listed in docs/law/mutants.md");
    return noticed > 0 && unlisted == 0 ? 0 : 1;
}

static int Line(JsonElement mutant, string end) => Place(mutant, end).GetProperty("line").GetInt32();

static JsonElement Place(JsonElement mutant, string end) => mutant.GetProperty("location").GetProperty(end);

static string Spaced(string text) => Regex.Replace(text, @"\s+", " ");

// the code that was replaced
static string Code(string[] lines, JsonElement mutant)
{
    var (from, to) = (Column("start"), Column("end"));
    var place = lines[(Line(mutant, "start") - 1)..Line(mutant, "end")];
    place[^1] = place[^1][..to];
    place[0] = place[0][from..];
    return Spaced(string.Join('\n', place));

    int Column(string end) => Place(mutant, end).GetProperty("column").GetInt32() - 1;
}

// A picture of each page in each state at both widths; the README and the guide show some of them.
int Screenshots()
{
    var pictures = Path.GetFullPath("artifacts/pictures");
    Environment.SetEnvironmentVariable("RAADSLAG_SCREENSHOTS", pictures);
    var failed =
        Run("dotnet", "build tests/Raadslag.Web.Tests -c Release --nologo -v quiet")
        + Run("artifacts/bin/Raadslag.Web.Tests/release/Raadslag.Web.Tests", "-noColor -class *.Browser.PageTests");
    string[] readme = ["forside-1280", "referat-1280", "sag-320", "soeg-fund-1280", "beregn-raad-eksempel-1280"];
    string[] guide =
    [
        "arbejdsbord-1280",
        "skriv-1280",
        "flet-1280",
        "forslag-faelles-1280",
        "side-om-side-1280",
        "vej-1280",
        "skabelon-proeve-1280",
    ];
    foreach (var name in readme.Concat(guide))
    {
        File.Copy(Path.Combine(pictures, $"{name}.png"), $"docs/pictures/{name}.png", overwrite: true);
    }

    return failed;
}

static bool IsThere(string pattern)
{
    var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
    IEnumerable<string> places = ["/"];
    foreach (var part in parts)
    {
        places = places
            .Where(Directory.Exists)
            .SelectMany(place => Directory.EnumerateFileSystemEntries(place, part))
            .ToArray();
    }

    return places.Any();
}

static bool OnPath(string program) =>
    (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(':')
        .Any(folder => File.Exists(Path.Combine(folder, program)));

static int Shell(string command) => Start("bash", ["-c", command], capture: false).Code;

static int Run(string program, string arguments) =>
    Start(program, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), capture: false).Code;

static (int Code, string Output) Capture(string program, string arguments) =>
    Start(program, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), capture: true);

// captured output is shown as well, line by line as it comes
static (int Code, string Output) Start(string program, string[] arguments, bool capture)
{
    var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = capture };
    start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
    start.Environment["DOTNET_NOLOGO"] = "1";
    using var process = Process.Start(start)!;
    var output = new System.Text.StringBuilder();
    if (capture)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            output.AppendLine(line);
            Console.WriteLine(line);
        }
    }

    process.WaitForExit();
    return (process.ExitCode, output.ToString());
}
