using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Marketplace.Application;

/// <summary>The section <c>Marketplace</c> of the configuration.</summary>
internal sealed class MarketplaceOptions
{
    /// <summary>Within how many working days an inquiry is to get its first answer; what waits longer is overdue.</summary>
    [Range(1, 30)]
    public int FirstResponseDays { get; set; } = 2;

    /// <summary>For how many days an inquiry that was begun and not sent is kept after the last change.</summary>
    [Range(1, 365)]
    public int InquiryDraftDays { get; set; } = 30;
}
