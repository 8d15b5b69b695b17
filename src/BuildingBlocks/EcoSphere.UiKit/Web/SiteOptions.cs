using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>The section <c>Site</c> of the configuration.</summary>
public sealed class SiteOptions
{
    /// <summary>The address people reach the site under, such as <c>https://eco.example</c>; https outside Development.</summary>
    public Uri? PublicUrl { get; set; }
}

internal sealed class SiteOptionsDefaults(IHostEnvironment environment) : IPostConfigureOptions<SiteOptions>
{
    public void PostConfigure(string? name, SiteOptions options)
    {
        if (environment.IsDevelopment())
            options.PublicUrl ??= new Uri("http://localhost:5000");
    }
}

internal sealed class SiteOptionsValidation(IHostEnvironment environment) : IValidateOptions<SiteOptions>
{
    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        if (options.PublicUrl is not { IsAbsoluteUri: true } url || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            return ValidateOptionsResult.Fail("Site:PublicUrl must be the absolute address people reach the site under, such as https://eco.example.");
        if (url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
            return ValidateOptionsResult.Fail("Site:PublicUrl must not carry a query, a fragment or a user name.");
        if (url.Scheme != Uri.UriSchemeHttps && !environment.IsDevelopment())
            return ValidateOptionsResult.Fail("Site:PublicUrl must begin with https outside Development.");
        return ValidateOptionsResult.Success;
    }
}
