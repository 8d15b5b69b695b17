using System.Security.Claims;

namespace EcoSphere.UiKit.Shell;

/// <summary>Where an entry of the navigation stands.</summary>
public enum NavigationPlace
{
    /// <summary>The services menu of the public header.</summary>
    Services,

    /// <summary>The public header itself, beside the services menu; entries of one group share a menu of that name.</summary>
    Header,

    /// <summary>The tools of the public header, shown as icons.</summary>
    HeaderTool,

    /// <summary>The footer.</summary>
    Footer,

    /// <summary>The left menu of the member centre.</summary>
    Member,

    /// <summary>The suppliers' part of that menu.</summary>
    Supplier,

    /// <summary>The consultants' part of that menu.</summary>
    Consultant,

    /// <summary>The left menu of the administration.</summary>
    Admin,
}

/// <summary>One entry of the navigation.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Group">A constant of <see cref="MemberGroups"/>, or a heading the module has translated itself; empty for none.</param>
/// <param name="Text">What it says, translated.</param>
/// <param name="Url">Where it leads, from the root of the site.</param>
/// <param name="Order">Smaller comes first; a group stands where its first entry stands.</param>
/// <param name="Icon">A name of <see cref="Components.Icons"/>.</param>
/// <param name="BadgeText">A number or word that asks for attention, or null.</param>
public sealed record NavigationItem(NavigationPlace Place, string Group, string Text, string Url, int Order, string Icon, string? BadgeText = null);

/// <summary>What a module adds to the navigation. Registered as a service; asked once per page.</summary>
public interface INavigation
{
    /// <summary>The entries that this person may use.</summary>
    /// <param name="user">Who looks at the page, signed in or not.</param>
    /// <returns>The entries, in any order.</returns>
    IEnumerable<NavigationItem> For(ClaimsPrincipal user);
}

/// <summary>The groups of the member menu; the shell translates them.</summary>
public static class MemberGroups
{
    /// <summary>Profile, security, privacy.</summary>
    public const string Account = "Account";

    /// <summary>What the person and the company keep up to date.</summary>
    public const string Data = "Data upkeep";

    /// <summary>What has happened with the account.</summary>
    public const string AccountRecords = "Account records";

    /// <summary>The forms that were sent.</summary>
    public const string FormRecords = "Form records";

    /// <summary>Services for companies.</summary>
    public const string CompanyServices = "Company services";

    /// <summary>The suppliers' workspace.</summary>
    public const string Supplier = "Supplier workspace";

    /// <summary>The consultants' workspace.</summary>
    public const string Consultant = "Consultant workspace";

    /// <summary>The groups in the order in which the menu shows them.</summary>
    public static IReadOnlyList<string> All { get; } = [Account, Data, AccountRecords, FormRecords, CompanyServices, Supplier, Consultant];
}
