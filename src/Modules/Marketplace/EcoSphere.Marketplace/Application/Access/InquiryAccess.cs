using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;

namespace EcoSphere.Marketplace.Application.Access;

/// <summary>An inquiry together with the side on which somebody acts on it.</summary>
internal static class InquiryAccess
{
    /// <summary>The inquiry, to be changed by the asking person on a side; where the person is not on that side of it, it is not there.</summary>
    public static async Task<Result<(Inquiry Inquiry, Actor By)>> Inquiry(this MarketplaceAccess access, Side side, Guid inquiryId, CancellationToken ct)
    {
        var (found, by) = side switch
        {
            Side.Asker => (await access.InquiryAsAsker(inquiryId, ct), access.AsAsker),
            Side.Supplier => (await access.InquiryAsSupplier(inquiryId, ct), access.AsSupplier),
            _ => (await access.InquiryAsStaff(inquiryId, ct), access.AsStaff),
        };
        return found.Error is { } refused ? refused : (found.Value, by);
    }
}
