using System.Linq.Expressions;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;

namespace EcoSphere.Marketplace.Application.Access;

/// <summary>Which lines of a thread a side may see: notes are staff's alone, and a supplier sees nothing of what was said with another.</summary>
internal static class ThreadSight
{
    /// <summary>The lines that a side sees.</summary>
    /// <param name="side">Who looks.</param>
    /// <param name="supplierId">The supplier, where it is one that looks.</param>
    public static Expression<Func<InquiryMessage, bool>> Of(Side side, Guid? supplierId = null) =>
        side switch
        {
            Side.Staff => _ => true,
            Side.Asker => m => m.Kind != MessageKind.Note,
            _ => m => m.Kind != MessageKind.Note && (m.SupplierId == null || m.SupplierId == supplierId),
        };
}
