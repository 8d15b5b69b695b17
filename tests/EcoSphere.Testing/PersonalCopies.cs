using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;

namespace EcoSphere.Testing;

/// <summary>Copies of personal data as the person downloads them.</summary>
public static class PersonalCopies
{
    /// <summary>Downloads the copy of a request.</summary>
    /// <param name="browser">The person's browser.</param>
    /// <param name="request">The address of the request's page.</param>
    public static async Task<ZipArchive> Download(this Browser browser, string request)
    {
        var answer = await browser.Raw(request + "/copy.zip");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
    }

    /// <summary>What stands in one file of the copy.</summary>
    public static string Text(this ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The copy as it is to be processed.</summary>
    public static JsonElement Json(this ZipArchive archive)
    {
        using var document = JsonDocument.Parse(archive.Text("copy.json"));
        return document.RootElement.Clone();
    }
}
