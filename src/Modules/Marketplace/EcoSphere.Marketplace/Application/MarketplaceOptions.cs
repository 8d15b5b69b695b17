using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Marketplace.Application;

/// <summary>The section <c>Marketplace</c> of the configuration.</summary>
internal sealed class MarketplaceOptions
{
    /// <summary>Within how many working days an inquiry is to get its first answer; what waits longer is overdue.</summary>
    [Range(1, 30)]
    public int FirstResponseDays { get; set; } = 2;
}
