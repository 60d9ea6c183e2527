namespace Raadslag.Cli.CommandLine;

/// <summary>What the command answers the shell; documented in README.md and in the help.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>At least one file was refused; the others were done.</summary>
    public const int Refused = 1;

    /// <summary>The command was not understood.</summary>
    public const int Usage = 2;

    /// <summary>A document differs from what is stored and nobody said to replace it.</summary>
    public const int Differs = 3;

    /// <summary>The data or the port cannot be opened.</summary>
    public const int Unavailable = 4;

    /// <summary>The record is not as it was written.</summary>
    public const int Broken = 5;

    /// <summary>A PDF breaks a rule.</summary>
    public const int Found = 6;

    /// <summary>A fault in the program.</summary>
    public const int Fault = 70;
}
