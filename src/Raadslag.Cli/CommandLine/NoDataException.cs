namespace Raadslag.Cli.CommandLine;

/// <summary>The data cannot be used as they are, or are not there; the message is the Danish sentence that says so.</summary>
internal sealed class NoDataException(string sentence) : Exception(sentence);
