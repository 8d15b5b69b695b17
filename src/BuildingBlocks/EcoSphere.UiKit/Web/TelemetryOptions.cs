using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>The section <c>OpenTelemetry</c> of the configuration.</summary>
public sealed class TelemetryOptions
{
    /// <summary>Where traces and metrics are sent by OTLP over gRPC; nothing is sent while it is empty.</summary>
    public string? Endpoint { get; set; }
}

internal sealed class TelemetryOptionsValidation : IValidateOptions<TelemetryOptions>
{
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options) =>
        string.IsNullOrWhiteSpace(options.Endpoint) || (Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("OpenTelemetry:Endpoint must be an absolute http or https address, or empty.");
}
