namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>Why a product is taken off the market.</summary>
internal sealed class ReasonInput
{
    public string? Reason { get; set; }
}
