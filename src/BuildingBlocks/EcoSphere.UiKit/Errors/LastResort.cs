using System.Globalization;
using System.Text.Encodings.Web;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Errors;

/// <summary>A page made of nothing, for when even the error page fails, such as when its layout cannot reach the database.</summary>
internal sealed class LastResort(RequestDelegate next, IStringLocalizer<UiText> text, HtmlEncoder encoder)
{
    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
        }
        // the exception handler has logged it
        catch (Exception) when (!context.Response.HasStarted)
        {
            await Write(context);
        }
    }

    private Task Write(HttpContext context)
    {
        var words = ErrorText.For(StatusCodes.Status500InternalServerError, text);
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.Name}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Html(
                words.Title
            )} – EcoSphere</title></head>
            <body><main>
            <h1>{Html(words.Title)}</h1>
            <p>{Html(words.Explanation)}</p>
            <p>{Html(words.Next)}</p>
            <p>{Html(text["Reference: {0}", Correlation.Id(context)])}</p>
            </main></body>
            </html>
            """,
            context.RequestAborted
        );
    }

    private string Html(string words) => encoder.Encode(words);
}
