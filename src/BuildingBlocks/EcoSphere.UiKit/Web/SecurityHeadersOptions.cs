namespace EcoSphere.UiKit.Web;

/// <summary>What modules add to the content security policy.</summary>
public sealed class SecurityHeadersOptions
{
    /// <summary>
    /// Origins, such as <c>https://app.example</c>, that a form may lead to by way of redirects: a browser refuses a single sign-on that ends at a client
    /// whose origin is not named on the page where the sign-in form stands.
    /// </summary>
    public IList<string> FormActionOrigins { get; } = [];
}
