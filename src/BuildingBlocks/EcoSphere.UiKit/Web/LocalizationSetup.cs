using System.Text.Encodings.Web;
using System.Text.Unicode;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace EcoSphere.UiKit.Web;

/// <summary>Two languages: the person's choice in a cookie, else what the browser asks for, else Traditional Chinese.</summary>
public static class LocalizationSetup
{
    /// <summary>Registers the languages, their choice per request, readable Chinese in the HTML, and the framework's own form messages in both.</summary>
    /// <param name="builder">The host.</param>
    /// <returns>The same builder.</returns>
    public static WebApplicationBuilder AddEcoSphereLocalization(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddLocalization();
        services.AddSingleton<ResourceManagerStringLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, SharedTexts>());
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddOptions<RequestLocalizationOptions>().Configure<SiteCookies>(Choose);
        services
            .AddOptions<MvcOptions>()
            .Configure<IStringLocalizer<UiText>>(
                (mvc, text) =>
                {
                    // what is required is said by the validators, in the words of the form
                    mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                    Translate(mvc.ModelBindingMessageProvider, text);
                }
            );
        return builder;
    }

    private static void Choose(RequestLocalizationOptions options, SiteCookies cookies)
    {
        options.DefaultRequestCulture = new RequestCulture(SiteCultures.Chinese);
        options.SupportedCultures = SiteCultures.Infos();
        options.SupportedUICultures = SiteCultures.Infos();
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = cookies.Name(SiteCultures.CookieName) },
            new CustomRequestCultureProvider(SiteCultures.FromAcceptLanguage),
        ];
    }

    private static void Translate(DefaultModelBindingMessageProvider messages, IStringLocalizer text)
    {
        messages.SetValueMustNotBeNullAccessor(_ => text["Enter a value."]);
        messages.SetValueIsInvalidAccessor(_ => text["This value cannot be used. Check it and enter it again."]);
        messages.SetUnknownValueIsInvalidAccessor(_ => text["This value cannot be used. Check it and enter it again."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["This value cannot be used. Check it and enter it again."]);
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => text["“{0}” cannot be used here. Check it and enter it again.", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["“{0}” cannot be used here. Check it and enter it again.", value]);
        messages.SetValueMustBeANumberAccessor(_ => text["Enter a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["Enter a number."]);
        messages.SetMissingBindRequiredValueAccessor(_ => text["Enter a value."]);
        messages.SetMissingKeyOrValueAccessor(() => text["Enter a value."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["Enter a value."]);
    }
}
