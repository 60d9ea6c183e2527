using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.Logging;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;
using Raadslag.Web.Tests.Accounts;

namespace Raadslag.Web.Tests;

/// <summary>The files for nginx and Caddy as they are handed out, with the real programs before the real site.</summary>
public sealed class ProxyTests : IAsyncLifetime
{
    private const string Name = "raad.example.dk";
    private const string Nginx = "/usr/sbin/nginx";
    private const string Caddy = "/usr/bin/caddy";

    private readonly WrittenLog _log = new();

    private readonly string _folder = Directory
        .CreateDirectory(Path.Combine(TestFolder.Path, Guid.CreateVersion7().ToString()))
        .FullName;

    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            builder =>
            {
                builder.Configuration["RAADSLAG_HOSTS"] = Name;
                builder.Configuration["RAADSLAG_PROXIES"] = "127.0.0.1;::1";
                builder.Logging.AddProvider(_log).SetMinimumLevel(LogLevel.Warning);
            },
            Visitor.Administrator
        );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Behind_nginx_cookies_links_and_addresses_are_right()
    {
        Needs.File(Nginx, "nginx");
        var (plain, port) = (FreePort(), FreePort());
        var (certificate, key) = await CertificateAsync();
        var server = (await FileAsync("nginx.conf"))
            .Replace("listen 80;", $"listen 127.0.0.1:{plain};", StringComparison.Ordinal)
            .Replace("listen 443 ssl;", $"listen 127.0.0.1:{port} ssl;", StringComparison.Ordinal)
            .Replace("/etc/ssl/raad.example.dk/fuld-kaede.pem", certificate, StringComparison.Ordinal)
            .Replace("/etc/ssl/raad.example.dk/noegle.pem", key, StringComparison.Ordinal)
            .Replace("127.0.0.1:5080", _site.Address.Authority, StringComparison.Ordinal);
        var settings = await WriteAsync(
            "main.conf",
            $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            pid {{_folder}}/nginx.pid;
            error_log {{_folder}}/error.log;
            events { }
            http {
                access_log off;
                client_body_temp_path {{_folder}}/body;
                proxy_temp_path {{_folder}}/proxy;
                fastcgi_temp_path {{_folder}}/fastcgi;
                uwsgi_temp_path {{_folder}}/uwsgi;
                scgi_temp_path {{_folder}}/scgi;
                {{server}}
            }
            """
        );
        await RunAsync(Nginx, "-c", settings);
        try
        {
            await AssertIsRightAsync(port);
            using var reader = ClientOf(plain);
            var moved = await reader.GetAsync(
                new Uri($"http://{Name}/sager?q=1"),
                TestContext.Current.CancellationToken
            );
            Assert.Equal($"https://{Name}/sager?q=1", moved.Headers.Location?.OriginalString);
        }
        finally
        {
            await RunAsync(Nginx, "-c", settings, "-s", "stop");
        }
    }

    [Fact]
    public async Task Behind_Caddy_cookies_links_and_addresses_are_right()
    {
        Needs.File(Caddy, "Caddy");
        var port = FreePort();
        var (certificate, key) = await CertificateAsync();
        var server = (await FileAsync("Caddyfile"))
            .Replace($"{Name} {{", $"https://{Name}:{port} {{\n\ttls {certificate} {key}", StringComparison.Ordinal)
            .Replace("127.0.0.1:5080", _site.Address.Authority, StringComparison.Ordinal);
        var settings = await WriteAsync("Caddyfile", $"{{\n\tadmin off\n\tauto_https disable_redirects\n}}\n{server}");
        var pid = Path.Combine(_folder, "caddy.pid");
        await RunAsync(Caddy, "start", "--config", settings, "--adapter", "caddyfile", "--pidfile", pid);
        try
        {
            await AssertIsRightAsync(port);
        }
        finally
        {
            var written = await File.ReadAllTextAsync(pid, TestContext.Current.CancellationToken);
            using var caddy = Process.GetProcessById(
                int.Parse(written, System.Globalization.CultureInfo.InvariantCulture)
            );
            caddy.Kill();
        }
    }

    private async Task AssertIsRightAsync(int port)
    {
        using var client = ClientOf(port);
        using var guest = new Guest(_site, client);

        await guest.SignInAsync(Secretary.Email, "forkert");
        var signedIn = await guest.SignInAsync(Staff.Of(Visitor.Administrator).Email);
        await guest.SendAsync(
            "/konti",
            "/konti?handler=Open",
            ("name", "Nina Ny"),
            ("email", $"{port}@example.org"),
            ("role", $"{AccountRole.KlEditor}")
        );
        var link = (await guest.ReadAsync("/konti")).QuerySelector<IHtmlInputElement>("#link")!.Value;

        Assert.Equal("/arbejdsbord", Guest.Led(signedIn));
        Assert.All(
            signedIn.Headers.GetValues("Set-Cookie"),
            cookie =>
            {
                Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
                Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            }
        );
        Assert.Contains(
            "includeSubDomains",
            signedIn.Headers.GetValues("Strict-Transport-Security").Single(),
            StringComparison.Ordinal
        );
        Assert.StartsWith($"https://{Name}/konto/aabn?", link, StringComparison.Ordinal);
        // where they came to the proxy from, not what they said of it
        Assert.EndsWith(
            "wrong, from 127.0.0.2",
            Assert.Single(_log.Of(LogLevel.Warning, "Raadslag.Web.Accounts")),
            StringComparison.Ordinal
        );
    }

    // somebody else than the proxy, who says that they are yet another
    private static HttpClient ClientOf(int port) =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectCallback = async (_, cancellation) =>
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.2"), 0));
                    await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                },
                // made for this test; that it is for the right name is looked at all the same
                SslOptions = new()
                {
                    RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                        certificate is X509Certificate2 shown && shown.MatchesHostname(Name),
                },
            }
        )
        {
            BaseAddress = new Uri($"https://{Name}"),
            DefaultRequestHeaders = { { "X-Forwarded-For", "203.0.113.9" }, { "Forwarded", "for=203.0.113.9" } },
        };

    private async Task<(string Certificate, string Key)> CertificateAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Name);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return (
            await WriteAsync("certificate.pem", certificate.ExportCertificatePem()),
            await WriteAsync("key.pem", key.ExportPkcs8PrivateKeyPem())
        );
    }

    private static Task<string> FileAsync(string name) =>
        File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "docs", "drift", name),
            TestContext.Current.CancellationToken
        );

    private async Task<string> WriteAsync(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }

    // both answer when they are ready, and go on by themselves
    private async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["XDG_DATA_HOME"] = _folder;
        start.Environment["XDG_CONFIG_HOME"] = _folder;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    // below the ports that the system gives away by itself, so that no other connection takes it meanwhile
    private static int FreePort()
    {
        const int First = 20_000;
        const int Last = 29_999;
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(First, Last + 1);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // another has it
            }
        }
    }
}
