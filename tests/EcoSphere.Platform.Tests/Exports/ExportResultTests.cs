using EcoSphere.Platform.Exports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Exports;

public sealed class ExportResultTests
{
    [Theory]
    [InlineData(ExportFormat.Csv, "text/csv; charset=utf-8", ".csv")]
    [InlineData(ExportFormat.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")]
    public async Task It_is_saved_under_its_name_and_not_kept(ExportFormat format, string contentType, string extension)
    {
        var http = new DefaultHttpContext();
        http.Response.Body = new MemoryStream();
        var table = new ExportTable<int>("Numbers").Number("No", number => number);

        await new ExportResult<int>(table, ExportSamples.Async([1, 2]), format, "企業").ExecuteResultAsync(
            new ActionContext(http, new RouteData(), new ActionDescriptor())
        );

        http.Response.ContentType.ShouldBe(contentType);
        http.Response.Headers.ContentDisposition.ToString().ShouldEndWith($"filename*=UTF-8''%E4%BC%81%E6%A5%AD{extension}");
        http.Response.Headers.CacheControl.ToString().ShouldBe("no-store, private");
        http.Response.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        http.Response.Body.Length.ShouldBeGreaterThan(0);
    }
}
