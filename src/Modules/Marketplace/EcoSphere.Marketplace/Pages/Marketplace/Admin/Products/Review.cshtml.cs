using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;
using EcoSphere.UiKit.Components;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Products;

/// <summary>One product: what was sent beside what is live, earlier rounds, history and the decision together.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class ReviewModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : ReviewedProductPage(mediator, text)
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    /// <summary>The round that is decided: the one that was read, also when the form is shown again.</summary>
    public int Round => Input.Round > 0 ? Input.Round : Review.Product.Round;

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    public Task<IActionResult> OnPostClaim(CancellationToken ct) => Do(new ClaimProductReview(Id), Text["You review this version now."], ct);

    public Task<IActionResult> OnPostTakeOver(CancellationToken ct) => Do(new TakeOverProductReview(Id), Text["You review this version now."], ct);

    public Task<IActionResult> OnPostRelease(CancellationToken ct) => Do(new ReleaseProductReview(Id), Text["Others can review this version now."], ct);

    public Task<IActionResult> OnPostApprove(CancellationToken ct) =>
        Do(new ApproveProduct(Id, Input.Round, Input.Note), Text["Approved. The supplier gets a mail."], ct);

    public Task<IActionResult> OnPostReturn(CancellationToken ct) =>
        Do(new ReturnProduct(Id, Input.Round, Input.Reason, Input.Remarks), Text["Returned. The supplier gets a mail with the reason."], ct);

    public ContentView View(ProductContent content) =>
        new(content, Review.Supplier.Name, Review.Categories, Review.Files, fileId => MarketplaceLinks.AdminProductFile(Id, fileId));

    /// <summary>What became of a part, line by line.</summary>
    public IReadOnlyList<DifferentLine> Lines(FieldChange change) =>
        LineDifference.Between(
            ProductWords.Value(Text, Review.Categories, change.Field, change.Before),
            ProductWords.Value(Text, Review.Categories, change.Field, change.After)
        );

    /// <summary>What a line of the history tells.</summary>
    public string Told(string action) =>
        Text[
            action switch
            {
                nameof(BeginProduct) => "Begun by the supplier",
                nameof(SubmitProduct) => "Sent for review",
                nameof(RecallProduct) => "Taken back by the supplier",
                nameof(ClaimProductReview) => "Claimed for review",
                nameof(TakeOverProductReview) => "Taken over by another reviewer",
                nameof(ReleaseProductReview) => "Released for other reviewers",
                nameof(ApproveProduct) => "Approved",
                nameof(ReturnProduct) => "Returned for correction",
                nameof(WithdrawProduct) => "Withdrawn by the supplier",
                nameof(ListProductAgain) => "Listed again by the supplier",
                nameof(WithdrawListedProduct) => "Withdrawn by the platform",
                nameof(ListWithdrawnProduct) => "Listed again by the platform",
                _ => "Changed",
            }
        ];

    internal sealed class DecisionInput
    {
        /// <summary>The round that the reviewer has read.</summary>
        public int Round { get; set; }

        public string? Note { get; set; }

        public string? Reason { get; set; }

        public string? Description { get; set; }

        public string? Classification { get; set; }

        public string? Plans { get; set; }

        public string? Cases { get; set; }

        public string? Images { get; set; }

        public string? Files { get; set; }

        internal IReadOnlyDictionary<ProductSection, string?> Remarks =>
            new Dictionary<ProductSection, string?>
            {
                [ProductSection.Description] = Description,
                [ProductSection.Classification] = Classification,
                [ProductSection.Plans] = Plans,
                [ProductSection.Cases] = Cases,
                [ProductSection.Images] = Images,
                [ProductSection.Files] = Files,
            };
    }
}
