namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>The addresses of the OpenID provider.</summary>
internal static class ConnectLinks
{
    public const string Discovery = "/.well-known/openid-configuration";
    public const string KeySet = "/connect/jwks";
    public const string Authorize = "/connect/authorize";
    public const string Token = "/connect/token";
    public const string UserInfo = "/connect/userinfo";
    public const string Logout = "/connect/logout";
    public const string ConfirmLogout = "/connect/logout/confirm";
}
