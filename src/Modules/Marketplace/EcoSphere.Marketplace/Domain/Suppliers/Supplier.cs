using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Suppliers;

/// <summary>
/// A company as everybody sees it who looks for tools (數位工具供應商); its id is the company's. Name and standing are told by Company,
/// the rest the company writes itself.
/// </summary>
internal sealed class Supplier : AggregateRoot
{
    public const int NameLength = 100;
    public const int IntroductionLength = 4000;

    private Supplier() { }

    private Supplier(Guid companyId)
        : base(companyId) { }

    /// <summary>Its part of the address <c>/marketplace/suppliers/{slug}</c>; never changes and is unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The registered name, told by Company.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is a supplier and not suspended, told by Company: otherwise nobody sees it or its products.</summary>
    public bool IsActive { get; private set; }

    public string? NameEn { get; private set; }

    public string? IntroductionZh { get; private set; }

    public string? IntroductionEn { get; private set; }

    public string? Website { get; private set; }

    public Guid? LogoFileId { get; private set; }

    public static Supplier Join(Guid companyId, string slug, string name) =>
        new(companyId)
        {
            Slug = slug,
            Name = name,
            IsActive = true,
        };

    /// <summary>Takes over what Company tells.</summary>
    /// <returns>Whether anything is different now, so that the products have to follow.</returns>
    public bool Follow(string name, bool isActive)
    {
        if (Name == name && IsActive == isActive)
            return false;
        (Name, IsActive) = (name, isActive);
        Touch();
        return true;
    }

    /// <summary>Changes what the company tells of itself.</summary>
    public Result ChangePage(SupplierPage page)
    {
        var checks = new FieldChecks();
        checks.Text(page.NameEn, NameLength, nameof(SupplierPage.NameEn));
        checks.Text(page.Introduction.Zh, IntroductionLength, nameof(IntroductionZh));
        checks.Text(page.Introduction.En, IntroductionLength, nameof(IntroductionEn));
        checks.Text(page.Website, WebAddress.MaxLength, nameof(SupplierPage.Website));
        checks.Require(
            page.Website is null || WebAddress.IsValid(page.Website),
            nameof(SupplierPage.Website),
            Error.Invalid("Enter the website’s full address, such as https://www.example.com.")
        );
        if (checks.Failure is { } failure)
            return failure;
        (NameEn, IntroductionZh, IntroductionEn, Website, LogoFileId) = (
            page.NameEn,
            page.Introduction.Zh,
            page.Introduction.En,
            page.Website,
            page.LogoFileId
        );
        Touch();
        return Result.Success();
    }
}

/// <summary>What a supplier tells of itself, normalised; any part may be missing.</summary>
internal sealed record SupplierPage(string? NameEn, LocalText Introduction, string? Website, Guid? LogoFileId);

/// <summary>Why something about a supplier is refused.</summary>
internal static class SupplierErrors
{
    public static Error NotFound => Error.NotFound("There is no such supplier.");

    public static Error Suspended => Error.Conflict("This supplier is suspended or offers no tools any more.");
}
