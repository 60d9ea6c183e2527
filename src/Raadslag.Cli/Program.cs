using Raadslag.Archive;
using Raadslag.Cli.CommandLine;

// before anything else: the process that reads PDFs starts fast and writes nothing but its answers
if (args is [PdfReadingCommand.Argument])
{
    await PdfReadingChild.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());
    return ExitCode.Done;
}

return await RaadslagCommand.RunAsync(args);
