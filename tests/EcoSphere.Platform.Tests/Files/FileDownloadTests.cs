using EcoSphere.Platform.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

public sealed class FileDownloadTests
{
    [Fact]
    public async Task An_attachment_is_saved_and_never_run_or_kept()
    {
        var response = await Send(FileDownload.Attachment(new MemoryStream([1, 2, 3]), File("公司 登記;\"表\".docx", FileKind.Docx)));

        response.ContentType.ShouldBe(FileKind.Docx.ContentType());
        response.Headers.ContentDisposition.ToString().ShouldStartWith("attachment; filename=");
        response.Headers.ContentDisposition.ToString().ShouldEndWith("filename*=UTF-8''%E5%85%AC%E5%8F%B8%20%E7%99%BB%E8%A8%98%3B%22%E8%A1%A8%22.docx");
        response.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        response.Headers.CacheControl.ToString().ShouldBe("no-store, private");
        response.Headers.ContentSecurityPolicy.ToString().ShouldContain("sandbox");
        ((MemoryStream)response.Body).ToArray().ShouldBe([1, 2, 3]);
    }

    [Theory]
    [InlineData(FileKind.Jpeg, "inline", true)]
    [InlineData(FileKind.Png, "inline", true)]
    [InlineData(FileKind.Webp, "inline", true)]
    [InlineData(FileKind.Pdf, "inline", false)]
    [InlineData(FileKind.Doc, "attachment", true)]
    [InlineData(FileKind.Docx, "attachment", true)]
    [InlineData(FileKind.Xlsx, "attachment", true)]
    public async Task Only_pictures_and_PDF_are_shown_in_the_browser(FileKind kind, string disposition, bool sandbox)
    {
        var file = File("a" + kind.Extensions()[0], kind);

        var response = await Send(FileDownload.Preview(new MemoryStream([1]), file));

        response.Headers.ContentDisposition.ToString().ShouldStartWith(disposition + ";");
        response.Headers.ContentSecurityPolicy.ToString().Contains("sandbox", StringComparison.Ordinal).ShouldBe(sandbox);
        response.Headers.ContentSecurityPolicy.ToString().ShouldContain("default-src 'none'");
        response.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        response.Headers.CacheControl.ToString().ShouldBe("no-store, private");
        FileDownload.CanPreview(file).ShouldBe(disposition == "inline");
    }

    [Fact]
    public async Task What_everybody_may_see_is_kept_for_a_while_under_its_hash_and_never_run()
    {
        var picture = await Send(FileDownload.PublicPicture(new MemoryStream([1]), File("a.png", FileKind.Png)));
        var document = await Send(FileDownload.PublicDocument(new MemoryStream([1]), File("a.pdf", FileKind.Pdf)));

        picture.Headers.ContentDisposition.ToString().ShouldStartWith("inline;");
        document.Headers.ContentDisposition.ToString().ShouldStartWith("attachment;");
        foreach (var response in (HttpResponse[])[picture, document])
        {
            response.Headers.CacheControl.ToString().ShouldBe("public, max-age=3600");
            response.Headers.ETag.ToString().ShouldBe("\"hash\"");
            response.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
            response.Headers.ContentSecurityPolicy.ToString().ShouldContain("sandbox");
        }
    }

    [Fact]
    public async Task A_name_cannot_add_a_header()
    {
        var response = await Send(FileDownload.Attachment(new MemoryStream([1]), "a\r\nSet-Cookie: x=1.pdf", "application/pdf"));

        response.Headers.ContentDisposition.ToString().ShouldNotContain("\r");
        response.Headers.ContentDisposition.ToString().ShouldNotContain("\n");
        response.Headers.SetCookie.Count.ShouldBe(0);
    }

    private static StoredFile File(string name, FileKind kind) =>
        StoredFile.Create(new InspectedFile(name, kind, 3), new StoredContent("name", "hash", 3), Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);

    private static async Task<HttpResponse> Send(FileDownload download)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddMvcCore();
        await using var provider = services.BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = provider };
        http.Request.Method = "GET";
        http.Response.Body = new MemoryStream();
        await download.ExecuteResultAsync(new ActionContext(http, new RouteData(), new Microsoft.AspNetCore.Mvc.Abstractions.ActionDescriptor()));
        return http.Response;
    }
}
