using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Errors;

internal static class Correlation
{
    /// <summary>The trace id, by which support finds the request in logs and traces.</summary>
    public static string Id(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
