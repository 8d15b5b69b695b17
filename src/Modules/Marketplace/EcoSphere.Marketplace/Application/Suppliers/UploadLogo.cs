using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Suppliers;

/// <summary>Takes in a logo for the own supplier's page. It belongs to nothing until <see cref="ChangeSupplierPage"/>; what is left over is swept.</summary>
/// <param name="Content">A seekable stream.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadLogo(Stream Content, string? FileName) : ICommand<Guid>;

internal sealed class UploadLogoHandler(
    IMarketplaceDb db,
    MarketplaceAccess access,
    ICurrentUser user,
    UploadInspector inspector,
    IFileStore store,
    TimeProvider clock
) : ICommandHandler<UploadLogo, Guid>
{
    public async Task<Result<Guid>> Handle(UploadLogo request, CancellationToken cancellationToken)
    {
        var own = await access.SupplierPageOwner(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var inspected = await inspector.Inspect(request.Content, request.FileName, UploadPolicy.Images, cancellationToken);
        if (inspected.Error is { } unfit)
            return unfit.On("Logo");
        var file = StoredFile.Create(inspected.Value, await store.Save(request.Content, cancellationToken), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.Id;
    }
}
