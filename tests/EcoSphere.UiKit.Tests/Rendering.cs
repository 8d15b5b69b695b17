using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Tests;

/// <summary>One page for tag helpers to write on.</summary>
internal sealed class Rendering
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public Rendering(string path = "/list", string query = "")
    {
        Http.Request.Path = path;
        Http.Request.QueryString = new QueryString(query);
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), State);
        View = new ViewContext(
            new ActionContext(Http, new RouteData(), new ActionDescriptor(), State),
            new NoView(),
            data,
            new NoTempData(),
            TextWriter.Null,
            new HtmlHelperOptions()
        );
    }

    public static IStringLocalizer<UiText> Texts { get; } =
        new StringLocalizer<UiText>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public DefaultHttpContext Http { get; } = new();

    public ModelStateDictionary State { get; } = new();

    public ViewContext View { get; }

    public static ModelExpression For<T>(string name, T? model) => new(name, new EmptyModelMetadataProvider().GetModelExplorerForType(typeof(T), model));

    public TagHelperOutput Run(UiTagHelper helper, string content = "", params TagHelperAttribute[] attributes)
    {
        helper.View = View;
        var context = new TagHelperContext(new TagHelperAttributeList(attributes), new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput(
            "es",
            new TagHelperAttributeList(attributes),
            (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(content))
        );
        helper.Init(context);
        helper.ProcessAsync(context, output).GetAwaiter().GetResult();
        return output;
    }

    public IElement Element(UiTagHelper helper, string content = "", params TagHelperAttribute[] attributes) => Parse(Run(helper, content, attributes));

    public static IElement Parse(TagHelperOutput output)
    {
        using var writer = new StringWriter();
        output.WriteTo(writer, Encoder);
        return new HtmlParser().ParseDocument($"<body>{writer}</body>").Body!.FirstElementChild!;
    }

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }

    private sealed class NoTempData : Dictionary<string, object?>, ITempDataDictionary
    {
        public void Keep() { }

        public void Keep(string key) { }

        public void Load() { }

        public object? Peek(string key) => null;

        public void Save() { }
    }
}
