namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The addresses of the pages about the verification of tools, beside those that other parts lead to.</summary>
internal static class VerificationLinks
{
    public const string New = MarketplaceLinks.SupplierVerifications + "/new";

    public static string Renew(Guid productId) => $"{New}?product={productId}";

    public static string Withdraw(Guid id) => $"{MarketplaceLinks.SupplierVerification(id)}/withdraw";

    public static string AdminFail(Guid id) => AdminClose(id, "fail");

    public static string AdminEnd(Guid id) => AdminClose(id, "end");

    public static string AdminRevoke(Guid id) => AdminClose(id, "revoke");

    /// <summary>A document as the reader gets it: staff look at it, the supplier saves it.</summary>
    public static string File(bool isStaff, Guid id, Guid fileId) =>
        isStaff ? MarketplaceLinks.AdminVerificationFile(id, fileId) : MarketplaceLinks.SupplierVerificationFile(id, fileId);

    private static string AdminClose(Guid id, string how) => $"{MarketplaceLinks.AdminVerification(id)}/{how}";
}
