namespace Raadslag.Web.Hosting;

/// <summary>A setting that whoever runs the site has written cannot be used; the message is the Danish sentence for them.</summary>
public sealed class SettingException : Exception
{
    public SettingException(string message)
        : base(message) { }

    public SettingException(string message, Exception innerException)
        : base(message, innerException) { }

    public SettingException() { }
}
