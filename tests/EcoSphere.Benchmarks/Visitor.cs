using System.Globalization;
using System.Net;
using AngleSharp.Html.Parser;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>
/// A browser in front of a host in Production, as the proxy that ends TLS passes it on. It keeps its cookies by itself, because they
/// are for https only.
/// </summary>
internal sealed class Visitor(string cookies)
{
    private static readonly HtmlParser Parser = new();

    public static Visitor Stranger { get; } = new("");

    /// <summary>Signs in to a host in Development, whose check for people is off; the session is the same in Production.</summary>
    public static async Task<Visitor> SignIn(Uri development, DemoPerson person)
    {
        var signedIn = await Session.SignIn(development, person);
        var session = signedIn.GetCookies(development)["session"]?.Value ?? throw new InvalidOperationException("There is no cookie named session.");
        return new Visitor($"__Host-session={session}");
    }

    public HttpRequestMessage Get(Uri host, string path) => Request(HttpMethod.Get, host, path);

    public HttpRequestMessage Post(Uri host, string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var request = Request(HttpMethod.Post, host, path);
        request.Content = new FormUrlEncodedContent(fields);
        return request;
    }

    /// <summary>Opens a page with a form.</summary>
    /// <returns>The same visitor with the cookie of the form, and the form's token.</returns>
    public async Task<(Visitor Visitor, string Token)> OpenForm(Uri host, string path)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = Get(host, path);
        using var response = await http.SendAsync(request, CancellationToken.None);
        if (response.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{path} answers {(int)response.StatusCode}."));
        var page = await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        var token =
            page.QuerySelector("main input[name='__RequestVerificationToken']")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"{path} has no form.");
        var set = response.Headers.TryGetValues("Set-Cookie", out var values) ? values.Select(v => v.Split(';')[0]) : [];
        return (new Visitor(string.Join("; ", set.Prepend(cookies).Where(c => c.Length > 0))), token);
    }

    private HttpRequestMessage Request(HttpMethod method, Uri host, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(host, path));
        request.Headers.Add("X-Forwarded-Proto", "https");
        if (cookies.Length > 0)
            request.Headers.Add("Cookie", cookies);
        return request;
    }
}
