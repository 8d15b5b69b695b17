using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Notices;

/// <summary>What each side had not read before something happened.</summary>
internal sealed record UnreadMarks(int Asker, int Supplier, Guid? SupplierId)
{
    /// <summary>Before the inquiry was there.</summary>
    public static UnreadMarks None { get; } = new(0, 0, null);

    public static UnreadMarks Of(Inquiry inquiry) => new(inquiry.UnreadByAsker, inquiry.UnreadBySupplier, inquiry.SupplierId);
}

/// <summary>
/// Tells the other side by mail that there is something to read: once, until it has been read. Administrators have their queue.
/// </summary>
internal sealed class InquiryNotices(IMarketplaceDb db)
{
    public async Task Tell(Inquiry inquiry, UnreadMarks before, CancellationToken ct)
    {
        if (before.Asker == 0 && inquiry.UnreadByAsker > 0)
            await TellAsker(inquiry, ct);
        if (inquiry is not { SupplierId: { } supplier, UnreadBySupplier: > 0 })
            return;
        if (before.SupplierId != supplier)
            await TellSupplier(inquiry, supplier, isNew: true, ct);
        else if (before.Supplier == 0)
            await TellSupplier(inquiry, supplier, isNew: false, ct);
    }

    private async Task TellAsker(Inquiry inquiry, CancellationToken ct)
    {
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == inquiry.AskerId, ct) is { IsReachable: true } asker)
            db.Send(InquiryMails.NewsForAsker(asker, inquiry));
    }

    private async Task TellSupplier(Inquiry inquiry, Guid supplierId, bool isNew, CancellationToken ct)
    {
        var readers = await db
            .KnownMembers.AsNoTracking()
            .Where(m => m.CompanyId == supplierId && m.IsActive && !m.IsSuspended && m.Email != "")
            .ToListAsync(ct);
        foreach (var reader in readers)
            db.Send(isNew ? InquiryMails.Assigned(reader, inquiry) : InquiryMails.NewsForSupplier(reader, inquiry));
    }
}
