using System.Net;
using AngleSharp.Html.Parser;

namespace EcoSphere.Testing;

/// <summary>Opens pages and sends forms the way a browser without scripts does.</summary>
public sealed class Browser(HttpClient http)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Http => http;

    /// <summary>Chooses the language of the following pages.</summary>
    public Browser In(string culture)
    {
        http.DefaultRequestHeaders.AcceptLanguage.Clear();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        return this;
    }

    /// <summary>Opens a page, following redirects.</summary>
    public Task<Page> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Opens an address without following where it leads.</summary>
    public Task<HttpResponseMessage> Raw(string path) => http.GetAsync(path);

    /// <summary>Sends fields as a form, following redirects.</summary>
    public Task<Page> Post(string path, HttpContent content) => Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

    /// <summary>Sends a request, following redirects.</summary>
    public async Task<Page> Send(HttpRequestMessage request)
    {
        var response = await http.SendAsync(request);
        var address = request.RequestUri!;
        for (var hops = 0; response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently && hops < 10; hops++)
        {
            address = new Uri(http.BaseAddress!, response.Headers.Location!);
            response = await http.GetAsync(address);
        }

        return await Read(response, new Uri(http.BaseAddress!, address).PathAndQuery);
    }

    /// <summary>An answer as a page.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="path">The address that it came from.</param>
    public async Task<Page> Read(HttpResponseMessage response, string path)
    {
        var html = response.Content.Headers.ContentType?.MediaType == "text/html" ? await response.Content.ReadAsStringAsync() : "";
        return new Page(this, response, path, await Parser.ParseDocumentAsync(html));
    }
}
