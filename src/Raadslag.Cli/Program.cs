using Raadslag.Cli.CommandLine;

return await RaadslagCommand.RunAsync(args);
