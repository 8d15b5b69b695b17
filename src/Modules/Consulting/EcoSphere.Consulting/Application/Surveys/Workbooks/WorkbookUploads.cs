using EcoSphere.Kernel;
using EcoSphere.Platform.Files;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>Looks through a workbook before anything reads it, and says exactly why one is not taken.</summary>
internal sealed class WorkbookUploads(UploadInspector inspector)
{
    private static readonly string[] WithMacros = [".xlsm", ".xltm", ".xlsb", ".xlam"];

    /// <summary>Why it is refused, or null.</summary>
    public async Task<Error?> WhyNot(Stream? content, string? fileName, CancellationToken ct)
    {
        // those who saved it with macros are told so, not which extensions there are
        if (Path.GetExtension(fileName) is { } extension && WithMacros.Contains(extension, StringComparer.OrdinalIgnoreCase))
            return UploadErrors.Macros;
        return (await inspector.Inspect(content, fileName, UploadPolicy.Workbooks, ct)).Error;
    }
}
