using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Captcha;

internal sealed class CaptchaOptionsValidation(IHostEnvironment environment) : IValidateOptions<CaptchaOptions>
{
    public ValidateOptionsResult Validate(string? name, CaptchaOptions options)
    {
        if (!Enum.IsDefined(options.Provider))
            return ValidateOptionsResult.Fail("Captcha:Provider must be Altcha, ReCaptcha or Off.");

        if (options.Provider is CaptchaProvider.Off && environment.IsProduction())
            return ValidateOptionsResult.Fail("Captcha:Provider is Off, which Production does not allow: set Altcha or ReCaptcha.");

        if (options.Provider is CaptchaProvider.ReCaptcha)
        {
            if (string.IsNullOrWhiteSpace(options.ReCaptcha.SiteKey) || string.IsNullOrWhiteSpace(options.ReCaptcha.SecretKey))
                return ValidateOptionsResult.Fail("Captcha:Provider is ReCaptcha, which needs Captcha:ReCaptcha:SiteKey and Captcha:ReCaptcha:SecretKey.");
            if (
                !Uri.TryCreate(options.ReCaptcha.Endpoint, UriKind.Absolute, out var endpoint)
                || !string.Equals(endpoint.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            )
                return ValidateOptionsResult.Fail("Captcha:ReCaptcha:Endpoint must be an absolute https address.");
        }

        return ValidateOptionsResult.Success;
    }
}
