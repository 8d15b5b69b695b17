namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The addresses that only the pages of inquiries lead to.</summary>
internal static class InquiryLinks
{
    public const string Member = "/member";
    public const string Admin = "/admin";
    public const string Notices = "/member/notices";

    public static string Form(string? productSlug, Guid? from) =>
        from is { } id ? MarketplaceLinks.AskAgain(id)
        : productSlug is { Length: > 0 } ? MarketplaceLinks.Ask(productSlug)
        : MarketplaceLinks.NewInquiry;

    public static string Draft(Guid id) => $"/marketplace/inquiries/drafts/{id}";

    public static string Discard(Guid id) => $"{Draft(id)}/discard";

    public static string Sent(Guid id) => $"/marketplace/inquiries/sent/{id}";

    public static string Close(string thread) => $"{thread}/close";

    public static string Decline(Guid id) => $"{MarketplaceLinks.SupplierInquiry(id)}/decline";

    public static string Assign(Guid id) => $"{MarketplaceLinks.AdminInquiry(id)}/assign";

    public static string Reopen(Guid id) => $"{MarketplaceLinks.AdminInquiry(id)}/reopen";
}
