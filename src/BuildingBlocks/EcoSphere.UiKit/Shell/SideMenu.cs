namespace EcoSphere.UiKit.Shell;

/// <summary>What the left menu of a shell shows.</summary>
internal sealed record SideMenu(string Title, Menu Menu, IReadOnlyList<MenuGroup> Groups, NavigationItem Home)
{
    public IReadOnlyList<NavigationItem> All { get; } = [Home, .. Groups.SelectMany(group => group.Items)];
}
