namespace Raadslag.Web.Tests;

/// <summary>What a test needs from the machine: in CI it must be there, elsewhere the test is skipped and says so.</summary>
internal static class Needs
{
    public static void File(string path, string what)
    {
        if (System.IO.File.Exists(path))
        {
            return;
        }

        var message = $"{path} is missing: {what}.";
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is "true", message);
        Assert.Fail(message);
    }
}
