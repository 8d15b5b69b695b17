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

    /// <summary>Within how many working days a version of a product is to be reviewed; what waits longer is overdue.</summary>
    [Range(1, 60)]
    public int ProductReviewDays { get; set; } = 3;

    /// <summary>Within how many working days staff is to take a step of a verification that is theirs; what waits longer is overdue.</summary>
    [Range(1, 60)]
    public int VerificationStepDays { get; set; } = 5;

    /// <summary>The account that the fee of a verification is paid into, as suppliers read it; without it the payment notice among the documents tells.</summary>
    [MaxLength(300)]
    public string? VerificationFeeAccount { get; set; }
}
