using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

internal static class VerificationNotices
{
    /// <summary>Writes to the people of the suppliers about their checks, to each in the language that the person has chosen.</summary>
    /// <param name="db">The module's data.</param>
    /// <param name="checks">What has happened to.</param>
    /// <param name="write">The mail to a person about a check of a tool of this name.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task Tell(
        this IMarketplaceDb db,
        IReadOnlyCollection<ToolVerification> checks,
        Func<KnownMember, ToolVerification, LocalText, MailDraft> write,
        CancellationToken ct
    )
    {
        if (checks.Count == 0)
            return;
        var products = checks.Select(c => c.ProductId).Distinct().ToList();
        var tools = await db
            .Products.Where(p => products.Contains(p.Id))
            .SelectMany(
                p => p.Revisions.Where(r => r.State == RevisionState.Approved),
                (p, r) =>
                    new
                    {
                        p.Id,
                        r.NameZh,
                        r.NameEn,
                    }
            )
            .ToDictionaryAsync(t => t.Id, t => new LocalText(t.NameZh, t.NameEn), ct);
        var suppliers = checks.Select(c => (Guid?)c.SupplierId).Distinct().ToList();
        var members = await db
            .KnownMembers.AsNoTracking()
            .Where(m => suppliers.Contains(m.CompanyId) && m.IsActive && !m.IsSuspended && m.Email != "")
            .ToListAsync(ct);
        var readers = members.ToLookup(m => m.CompanyId);
        foreach (var check in checks)
        foreach (var reader in readers[check.SupplierId])
            db.Send(write(reader, check, tools.GetValueOrDefault(check.ProductId, LocalText.None)));
    }
}
