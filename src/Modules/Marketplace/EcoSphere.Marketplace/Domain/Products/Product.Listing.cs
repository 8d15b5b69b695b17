using EcoSphere.Kernel;
using EcoSphere.Marketplace.Contracts;

namespace EcoSphere.Marketplace.Domain.Products;

/// <content>Whether everybody can see it, and the badge.</content>
internal sealed partial class Product
{
    public const int WithdrawalReasonLength = 500;
    public const int CertificateNumberLength = 40;

    public ListingState Listing { get; private set; }

    /// <summary>When it was first listed.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Who withdrew it, while it is withdrawn: what staff withdrew only staff lists again.</summary>
    public Side? WithdrawnBy { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Whether its supplier is suspended or no supplier any more: nobody sees it as long.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>The certificate of the badge (標章), or null.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>The last day of the badge, in Taipei.</summary>
    public DateOnly? CertifiedUntil { get; private set; }

    public bool IsVisible => Listing == ListingState.Listed && !IsHidden;

    public bool IsCertified => CertificateNumber is not null;

    /// <summary>Takes it off the market; its supplier or staff, with a reason.</summary>
    public Result Withdraw(Actor by, string? reason, DateTimeOffset now)
    {
        if (Listing != ListingState.Listed)
            return ProductErrors.NotListed;
        var why = TextInput.Paragraphs(reason);
        var checks = new FieldChecks();
        checks.Text(why, WithdrawalReasonLength, "Reason", Error.Invalid("Enter the reason for the withdrawal."));
        if (checks.Failure is { } failure)
            return failure;
        var wasVisible = IsVisible;
        (Listing, WithdrawnBy, WithdrawalReason, WithdrawnAt) = (ListingState.Withdrawn, by.Side, why, now);
        Touch();
        if (wasVisible)
            Raise(new ProductWithdrawn(Id));
        return Result.Success();
    }

    /// <summary>Lists a withdrawn product again, as it was last approved.</summary>
    public Result ListAgain(Actor by, Storefront front)
    {
        if (Listing != ListingState.Withdrawn)
            return ProductErrors.NotWithdrawn;
        if (WithdrawnBy == Side.Staff && by.Side != Side.Staff)
            return ProductErrors.WithdrawnByStaff;
        if (!front.IsSupplierActive)
            return ProductErrors.SupplierSuspended;
        (Listing, WithdrawnBy, WithdrawalReason, WithdrawnAt) = (ListingState.Listed, null, null, null);
        Touch();
        Announce(front);
        return Result.Success();
    }

    /// <summary>Follows what has become of its supplier: its name, and whether it may offer anything.</summary>
    public void FollowSupplier(Storefront front)
    {
        var wasVisible = IsVisible;
        IsHidden = !front.IsSupplierActive;
        Touch();
        if (IsVisible)
            Announce(front);
        else if (wasVisible)
            Raise(new ProductWithdrawn(Id));
    }

    /// <summary>It has passed the check. A newer certificate takes the place of an older one.</summary>
    public Result Certify(string certificateNumber, DateOnly validUntil)
    {
        if (Live is null)
            return ProductErrors.NotApproved;
        (CertificateNumber, CertifiedUntil) = (certificateNumber, validUntil);
        Raise(new ProductCertified(Id, certificateNumber, validUntil));
        return Result.Success();
    }

    /// <summary>A certificate has expired or was revoked; that of another number stays.</summary>
    public void EndCertification(string certificateNumber)
    {
        if (CertificateNumber != certificateNumber)
            return;
        (CertificateNumber, CertifiedUntil) = (null, null);
        Raise(new ProductCertificationEnded(Id, certificateNumber));
    }

    private void Announce(Storefront front)
    {
        if (!IsVisible)
            return;
        var live = Live!;
        var picture = live.Images[0];
        Raise(
            new ProductPublished(
                Id,
                Slug,
                live.NameZh!,
                live.NameEn,
                live.SummaryZh!,
                live.SummaryEn,
                SupplierId,
                front.SupplierName.Zh!,
                front.SupplierName.En,
                front.CategoryName.Zh!,
                front.CategoryName.En!,
                ProductImage.PathOf(Slug, picture.FileId),
                picture.AltZh,
                picture.AltEn,
                IsCertified,
                PublishedAt!.Value
            )
        );
    }
}
