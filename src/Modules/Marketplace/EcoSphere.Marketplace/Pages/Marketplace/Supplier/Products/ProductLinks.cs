using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The addresses of the pages about one product, for its supplier and for staff.</summary>
internal static class ProductLinks
{
    public const string MemberCentre = "/member";
    public const string Administration = "/admin";

    public static string Edit(Guid id) => $"{MarketplaceLinks.SupplierProduct(id)}/edit";

    public static string Attachments(Guid id, AttachmentKind kind) =>
        $"{MarketplaceLinks.SupplierProduct(id)}/{(kind == AttachmentKind.Images ? "images" : "files")}";

    /// <summary>The form in which a section is changed.</summary>
    public static string Section(Guid id, ProductSection section) =>
        section switch
        {
            ProductSection.Images => Attachments(id, AttachmentKind.Images),
            ProductSection.Files => Attachments(id, AttachmentKind.Files),
            _ => Edit(id),
        };

    public static string Check(Guid id) => $"{MarketplaceLinks.SupplierProduct(id)}/check";

    public static string Preview(Guid id) => $"{MarketplaceLinks.SupplierProduct(id)}/preview";

    public static string Withdraw(Guid id) => $"{MarketplaceLinks.SupplierProduct(id)}/withdraw";

    public static string Discard(Guid id) => $"{MarketplaceLinks.SupplierProduct(id)}/discard";

    public static string Delete(Guid id) => $"{MarketplaceLinks.SupplierProduct(id)}/delete";

    public static string AdminWithdraw(Guid id) => $"{MarketplaceLinks.AdminProduct(id)}/withdraw";

    public static string AdminListAgain(Guid id) => $"{MarketplaceLinks.AdminProduct(id)}/list-again";
}
