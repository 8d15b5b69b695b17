using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Captcha;

internal static class CaptchaSetup
{
    public static void AddCaptcha(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<CaptchaOptions>, CaptchaOptionsValidation>();
        services.AddOptions<CaptchaOptions>().BindConfiguration("Captcha").ValidateOnStart();

        services.AddHttpClient(ReCaptchaCaptcha.ClientName, http => http.Timeout = TimeSpan.FromSeconds(10));
        services.AddSingleton<AltchaChallenges>();
        services.AddSingleton<CaptchaFallbackLimit>();
        services.AddScoped<CaptchaFallback>();
        services.AddScoped<AltchaCaptcha>();
        services.AddScoped<ReCaptchaCaptcha>();
        services.AddScoped<NoCaptcha>();
        services.AddScoped<ICaptcha>(provider =>
            provider.GetRequiredService<IOptions<CaptchaOptions>>().Value.Provider switch
            {
                CaptchaProvider.ReCaptcha => provider.GetRequiredService<ReCaptchaCaptcha>(),
                CaptchaProvider.Off => provider.GetRequiredService<NoCaptcha>(),
                _ => provider.GetRequiredService<AltchaCaptcha>(),
            }
        );
    }
}
