using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>Writes a copy of all personal data as a file: JSON to process, HTML to read.</summary>
internal sealed class PersonalCopyFile(
    PersonalCopy copy,
    IReadOnlyList<CopiedFile> files,
    ModuleCatalog catalog,
    IStringLocalizerFactory localizers,
    IStringLocalizer<IdentityText> text
)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One document with what each module gave.</summary>
    public string Json()
    {
        var modules = new JsonObject();
        foreach (var part in copy.Parts)
            modules[part.Module] = part.Data is { } data ? Read(data) : new JsonObject { ["leftOutBecause"] = part.LeftOutBecause };
        return new JsonObject
        {
            ["number"] = copy.Number,
            ["requestedAt"] = copy.RequestedAt.ToString("O", CultureInfo.InvariantCulture),
            ["modules"] = modules,
            ["files"] = new JsonArray([.. files.Select(Of)]),
        }.ToJsonString(Indented);
    }

    /// <summary>A page that stands by itself, without scripts.</summary>
    public string Html()
    {
        var html = new StringBuilder();
        var title = text["Copy of my data"].Value;
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <!DOCTYPE html>
            <html lang="{(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? "zh-Hant-TW" : "en")}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encode(title)} {Encode(copy.Number)}</title>
            <style>body{"{"}font-family:system-ui,'Noto Sans TC','Microsoft JhengHei',sans-serif;line-height:1.6;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#26231d{"}"}dl{"{"}margin:0 0 1rem;border-left:3px solid #cfe3d5;padding-left:1rem{"}"}dt{"{"}font-weight:bold{"}"}dd{"{"}margin:0 0 .5rem;overflow-wrap:anywhere;white-space:pre-line{"}"}</style></head>
            <body><h1>{Encode(title)}</h1><p>{Encode(copy.Number)} · {Encode(Show.DateTime(copy.RequestedAt))}</p>

            """
        );
        foreach (var part in copy.Parts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(text[PrivacyWords.OfModule(part.Module)])}</h2>\n");
            if (part.Data is not { } data)
            {
                html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(text["Left out: {0}", part.LeftOutBecause ?? "–"])}</p>\n");
                continue;
            }

            Write(html, Read(data), catalog.Find(part.Module) is { } module ? localizers.Create(module.Texts) : text);
            WriteFiles(html, [.. files.Where(f => f.Module == part.Module)]);
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static JsonObject Of(CopiedFile file) =>
        new()
        {
            ["module"] = file.Module,
            ["name"] = file.File.Name,
            ["contentType"] = file.File.ContentType,
            ["length"] = file.File.Length,
            ["outcome"] = JsonNamingPolicy.CamelCase.ConvertName(file.Outcome.ToString()),
            ["place"] = file.Place,
        };

    private void WriteFiles(StringBuilder html, List<CopiedFile> given)
    {
        if (given.Count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(text["Files in this copy"])}</h3>\n<ul>");
        foreach (var file in given)
        {
            var name = Encode(file.File.Name);
            var shown = file.Place is { } place ? $"<a href=\"{Encode(string.Join('/', place.Split('/').Select(Uri.EscapeDataString)))}\">{name}</a>" : name;
            html.Append(CultureInfo.InvariantCulture, $"<li>{shown} ({Encode(Show.FileSize(file.File.Length))}){Encode(Remark(file.Outcome))}</li>");
        }

        html.Append("</ul>\n");
    }

    private string Remark(CopyOutcome outcome) =>
        outcome switch
        {
            CopyOutcome.TooLarge => $" · {text["Not in the copy, because all files together would be too large. Open it where you gave it, or write to us."]}",
            CopyOutcome.Gone => $" · {text["It is not there any more."]}",
            _ => "",
        };

    /// <summary>What a module gave that is no JSON is passed on as it is.</summary>
    private static JsonNode? Read(string data)
    {
        try
        {
            return JsonNode.Parse(data);
        }
        catch (JsonException)
        {
            return JsonValue.Create(data);
        }
    }

    private void Write(StringBuilder html, JsonNode? node, IStringLocalizer words)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } values:
                html.Append("<dl>");
                foreach (var (name, value) in values)
                {
                    html.Append(CultureInfo.InvariantCulture, $"<dt>{Encode(Label(name, words))}</dt><dd>");
                    Write(html, value, words);
                    html.Append("</dd>");
                }

                html.Append("</dl>\n");
                break;
            case JsonArray { Count: > 0 } items:
                html.Append("<ol>");
                foreach (var item in items)
                {
                    html.Append("<li>");
                    Write(html, item, words);
                    html.Append("</li>");
                }

                html.Append("</ol>\n");
                break;
            case JsonValue value:
                html.Append(Encode(Shown(value)));
                break;
            default:
                html.Append('–');
                break;
        }
    }

    private string Shown(JsonValue value)
    {
        if (value.TryGetValue<bool>(out var yes))
            return yes ? text["Yes"] : text["No"];
        if (!value.TryGetValue<string>(out var words))
            return value.ToJsonString();
        return
            words.Length > 15
            && words[10] == 'T'
            && DateTimeOffset.TryParse(words, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? Show.DateTime(moment)
            : words;
    }

    /// <summary>The name as the module's own pages say it, where they do.</summary>
    private static string Label(string name, IStringLocalizer words)
    {
        if (words[name] is { ResourceNotFound: false } known)
            return known;
        var spelled = Spelled(name);
        return words[spelled] is { ResourceNotFound: false } found ? found : spelled;
    }

    /// <summary><c>visitDate</c> becomes <c>Visit date</c>; what has spaces already stays.</summary>
    private static string Spelled(string name)
    {
        if (name.Length == 0 || name.Contains(' ', StringComparison.Ordinal))
            return name;
        var spelled = new StringBuilder().Append(char.ToUpperInvariant(name[0]));
        foreach (var c in name.AsSpan(1))
            if (char.IsUpper(c))
                spelled.Append(' ').Append(char.ToLowerInvariant(c));
            else
                spelled.Append(c);
        return spelled.ToString();
    }

    private static string Encode(string value) => HtmlEncoder.Default.Encode(value);
}
