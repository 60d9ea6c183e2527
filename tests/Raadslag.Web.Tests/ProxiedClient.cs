using System.Net;

namespace Raadslag.Web.Tests;

/// <summary>Somebody who comes through a proxy that speaks https to them, and keeps their cookies as a browser would.</summary>
internal sealed class ProxiedClient : IDisposable
{
    public ProxiedClient(RunningSite site, string host, string from) =>
        Client = new HttpClient(new Proxy(host, from)) { BaseAddress = site.Address };

    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    private sealed class Proxy : DelegatingHandler
    {
        private readonly string _host;
        private readonly string _from;
        private readonly CookieContainer _cookies = new();

        public Proxy(string host, string from)
            : base(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) =>
            (_host, _from) = (host, from);

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var asked = new Uri($"https://{_host}{request.RequestUri!.PathAndQuery}");
            request.Headers.Host = _host;
            request.Headers.Add("X-Forwarded-For", _from);
            request.Headers.Add("X-Forwarded-Proto", "https");
            if (_cookies.GetCookieHeader(asked) is { Length: > 0 } cookies)
            {
                request.Headers.Add("Cookie", cookies);
            }

            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                _cookies.SetCookies(asked, cookie);
            }

            return answer;
        }
    }
}
