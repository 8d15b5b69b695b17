using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;

namespace EcoSphere.Testing;

/// <summary>A page as a person sees it.</summary>
public sealed class Page(Browser browser, HttpResponseMessage response, string path, IHtmlDocument document)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    /// <summary>The address that was reached, with its query.</summary>
    public string Path => path;

    public IHtmlDocument Document => document;

    /// <summary>The text of the main part.</summary>
    public string Text => document.QuerySelector("main")?.TextContent ?? document.Body?.TextContent ?? "";

    public string Heading => document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>The sentences of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. document.QuerySelectorAll(".es-errors a, .es-errors li").Select(e => e.TextContent.Trim()).Distinct()];

    /// <summary>The error beside an input, or nothing.</summary>
    public string ErrorOf(string field) =>
        string.Join('\n', document.QuerySelectorAll($"[id='{field.Replace('.', '_')}-error'] .es-error").Select(e => e.TextContent.Trim()));

    public string ValueOf(string field) =>
        document.QuerySelector($"[name='{field}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlInputElement input => input.Value,
            _ => throw new InvalidOperationException($"There is no input {field} on {Path}."),
        };

    public Page ShouldBe(HttpStatusCode status)
    {
        Status.ShouldBe(status, $"{Path}: {Heading}\n{Text}");
        return this;
    }

    /// <summary>Follows a link by its words.</summary>
    public Task<Page> Follow(string text) =>
        browser.Get(
            document.QuerySelectorAll("a[href]").FirstOrDefault(a => a.TextContent.Contains(text, StringComparison.Ordinal))?.GetAttribute("href")
                ?? throw new InvalidOperationException($"There is no link {text} on {Path}.")
        );

    /// <summary>Fills in and sends the form whose button has these words (or the only form in the main part).</summary>
    /// <param name="fields">Name and value pairs; what is not named keeps its value.</param>
    /// <param name="button">Words of the button, where there are several forms.</param>
    /// <param name="files">Name, file name and content of files.</param>
    public Task<Page> Submit(
        IEnumerable<(string Name, string? Value)>? fields = null,
        string? button = null,
        params (string Name, string FileName, byte[] Content)[] files
    )
    {
        var (action, content) = Form(fields, button, files);
        return browser.Post(action, content);
    }

    /// <summary>The same as <see cref="Submit"/>, but only made ready: to send it twice, or later.</summary>
    public (string Action, HttpContent Content) Form(
        IEnumerable<(string Name, string? Value)>? fields = null,
        string? button = null,
        params (string Name, string FileName, byte[] Content)[] files
    )
    {
        var forms = (document.QuerySelector("main") ?? document.Body!).QuerySelectorAll<IHtmlFormElement>("form").Where(f => f.Method == "post").ToList();
        var form = button is null
            ? forms.Count == 1
                ? forms[0]
                : throw new InvalidOperationException($"{Path} has {forms.Count} forms; name the button.")
            : forms.Find(f => f.QuerySelectorAll("button").Any(b => b.TextContent.Contains(button, StringComparison.Ordinal)))
                ?? throw new InvalidOperationException($"No form of {Path} has a button {button}.");
        var values = ValuesOf(form, button);
        foreach (var group in (fields ?? []).GroupBy(f => f.Name, StringComparer.Ordinal))
        {
            values.RemoveAll(v => v.Name == group.Key);
            values.AddRange(group.Where(f => f.Value is not null).Select(f => (f.Name, f.Value!)));
        }

        var pressed = button is null ? null : form.QuerySelectorAll("button").First(b => b.TextContent.Contains(button, StringComparison.Ordinal));
        var action = pressed?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Path;
        if (files.Length == 0)
            return (action, new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value))));
        var multipart = new MultipartFormDataContent();
        foreach (var (name, value) in values)
            multipart.Add(new StringContent(value), name);
        foreach (var (name, fileName, content) in files)
            multipart.Add(new ByteArrayContent(content), name, fileName);
        return (action, multipart);
    }

    /// <summary>What every button of every form on the page would send, the frame around the main part included.</summary>
    public IReadOnlyList<FilledForm> Forms() =>
        [
            .. from form in document.QuerySelectorAll<IHtmlFormElement>("form")
            where form.Method == "post"
            from button in form.QuerySelectorAll("button").Concat(form.QuerySelectorAll("input[type=submit]"))
            let action = button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Path
            select new FilledForm(
                Path,
                action,
                ValuesOf(form, button.TextContent),
                form.QuerySelectorAll("input[type=file]").Select(f => f.GetAttribute("name")!).ToList()
            ),
        ];

    private static List<(string Name, string Value)> ValuesOf(IHtmlFormElement form, string? button)
    {
        var values = new List<(string, string)>();
        foreach (var element in form.Elements)
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "file" }:
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input:
                    values.Add((name, input.Value));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    values.Add((name, area.Value));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    values.Add((name, select.Value ?? ""));
                    break;
                case IHtmlButtonElement { Name: { Length: > 0 } name } pressed
                    when button is not null && pressed.TextContent.Contains(button, StringComparison.Ordinal):
                    values.Add((name, pressed.Value));
                    break;
            }

        return values;
    }
}
