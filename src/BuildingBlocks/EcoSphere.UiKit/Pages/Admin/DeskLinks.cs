namespace EcoSphere.UiKit.Pages.Admin;

/// <summary>The addresses of the desk's pages that belong to no module.</summary>
internal static class DeskLinks
{
    public const string Home = "/admin";
    public const string Search = "/admin/search";
    public const string Reference = "/admin/reference";
}
