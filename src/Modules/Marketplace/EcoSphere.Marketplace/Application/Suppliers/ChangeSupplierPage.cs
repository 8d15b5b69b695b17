using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Suppliers;

/// <summary>An administrator of the supplier changes what everybody reads about it; it is shown at once.</summary>
/// <param name="Version">The stamp of the state that the form showed.</param>
/// <param name="Form">What was typed.</param>
/// <param name="NewLogo">A logo that was just uploaded, or null.</param>
/// <param name="RemoveLogo">Whether the present logo goes.</param>
[ForMembers]
internal sealed record ChangeSupplierPage(Guid Version, SupplierPageForm Form, Guid? NewLogo, bool RemoveLogo) : ICommand;

/// <summary>The text of a supplier's page as typed.</summary>
internal sealed record SupplierPageForm(string? NameEn, string? IntroductionZh, string? IntroductionEn, string? Website);

internal sealed class ChangeSupplierPageHandler(IMarketplaceDb db, MarketplaceAccess access, SupplierUpkeep upkeep, ICurrentUser user)
    : ICommandHandler<ChangeSupplierPage>
{
    /// <summary>The form shows a state that is not the present one any more; saving it would undo what somebody else has done.</summary>
    public static Error Stale =>
        Error.Conflict(
            "Your company’s page was changed while you had this form open, by a colleague or by you in another tab. Compare with what is saved now, then save again if your answers are still right."
        );

    public async Task<Result> Handle(ChangeSupplierPage request, CancellationToken cancellationToken)
    {
        var owned = await access.SupplierPage(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        var (supplier, form) = (owned.Value, request.Form);
        var page = new SupplierPage(
            TextInput.Line(form.NameEn),
            LocalText.Paragraphs(form.IntroductionZh, form.IntroductionEn),
            WebAddress.Typed(form.Website),
            request.NewLogo ?? (request.RemoveLogo ? null : supplier.LogoFileId)
        );
        // the same form sent twice
        if (page == new SupplierPage(supplier.NameEn, new LocalText(supplier.IntroductionZh, supplier.IntroductionEn), supplier.Website, supplier.LogoFileId))
            return Result.Success();
        if (supplier.Version != request.Version)
            return Stale;
        if (request.NewLogo is { } logo && await WhyNotOurs(logo, supplier.Id, cancellationToken) is { } foreign)
            return foreign;

        var nameBefore = supplier.NameEn;
        var changed = supplier.ChangePage(page);
        if (changed.IsSuccess && supplier.NameEn != nameBefore)
            await upkeep.TellProducts(supplier, cancellationToken);
        return changed;
    }

    private async Task<Error?> WhyNotOurs(Guid fileId, Guid supplierId, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Files.SingleOrDefaultAsync(f => f.Id == fileId && f.UploadedBy == me, ct) is { } file
            ? file.Attach(supplierId).Error
            : ProductFiles.NotFound;
    }
}
