using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Benchmarks;

/// <summary>The measure of everything: Kestrel answering with a fixed page of 20 KB and nothing else.</summary>
internal static class BareServer
{
    private static readonly byte[] Page = Encoding.ASCII.GetBytes("<!DOCTYPE html><title>bare</title>".PadRight(20 * 1024, '.'));

    public static async Task<int> Run(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var app = builder.Build();
        app.MapGet(
            "/",
            async http =>
            {
                http.Response.ContentType = "text/html; charset=utf-8";
                http.Response.ContentLength = Page.Length;
                await http.Response.Body.WriteAsync(Page, http.RequestAborted);
            }
        );
        await app.RunAsync();
        return 0;
    }
}
