namespace EcoSphere.UiKit.Captcha;

/// <summary>Who checks that a person sends a form.</summary>
public enum CaptchaProvider
{
    /// <summary>A proof of work done by the browser, checked by this host alone.</summary>
    Altcha,

    /// <summary>Google reCAPTCHA v2.</summary>
    ReCaptcha,

    /// <summary>No check; refused in Production.</summary>
    Off,
}

/// <summary>The section <c>Captcha</c> of the configuration.</summary>
public sealed class CaptchaOptions
{
    /// <summary>The provider in use.</summary>
    public CaptchaProvider Provider { get; set; } = CaptchaProvider.Altcha;

    /// <summary>Settings of <see cref="CaptchaProvider.ReCaptcha"/>.</summary>
    public ReCaptchaOptions ReCaptcha { get; set; } = new();
}

/// <summary>The section <c>Captcha:ReCaptcha</c> of the configuration.</summary>
public sealed class ReCaptchaOptions
{
    /// <summary>The public key, shown in the page.</summary>
    public string? SiteKey { get; set; }

    /// <summary>The key this host authenticates itself with.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Where answers are checked.</summary>
    public string Endpoint { get; set; } = "https://www.google.com/recaptcha/api/siteverify";
}
