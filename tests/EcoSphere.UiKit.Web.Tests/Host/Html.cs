using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EcoSphere.UiKit.Web.Tests.Host;

internal static class Html
{
    public static async Task<IHtmlDocument> Page(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> GetPage(this HttpClient client, string path) => await (await client.GetAsync(path)).Page();

    /// <summary>Posts the hidden fields of the page's form together with what is typed.</summary>
    public static Task<HttpResponseMessage> Send(this HttpClient client, IHtmlDocument page, string path, params (string Name, string Value)[] typed)
    {
        var hidden = page.QuerySelectorAll<IHtmlInputElement>("form input[type=hidden]").Select(input => KeyValuePair.Create(input.Name!, input.Value));
        return client.PostAsync(path, new FormUrlEncodedContent(hidden.Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)))));
    }
}
