using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace EcoSphere.Platform.Exports;

/// <summary>The formats of an export.</summary>
public enum ExportFormat
{
    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>An Excel workbook.</summary>
    Xlsx,
}

/// <summary>Answers a request with a table as a file to be saved.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <param name="table">The columns.</param>
/// <param name="rows">The rows, read while they are sent.</param>
/// <param name="format">The format.</param>
/// <param name="name">The file's name without extension.</param>
public sealed class ExportResult<T>(ExportTable<T> table, IAsyncEnumerable<T> rows, ExportFormat format, string name) : ActionResult
{
    /// <inheritdoc />
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name + (format == ExportFormat.Csv ? ".csv" : ".xlsx"));
        response.ContentType = format == ExportFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store, private";

        var gone = context.HttpContext.RequestAborted;
        return format == ExportFormat.Csv ? table.WriteCsv(response.Body, rows, gone) : table.WriteXlsx(response.Body, rows, gone);
    }
}
