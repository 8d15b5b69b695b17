using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries;

/// <summary>Reminds suppliers of inquiries that are to get their first answer by the end of today; of each once.</summary>
/// <param name="Most">How many inquiries at once.</param>
[ForSystem]
internal sealed record RemindSuppliers(int Most) : ICommand<int>;

internal sealed class RemindSuppliersHandler(IMarketplaceDb db, TimeProvider clock) : ICommandHandler<RemindSuppliers, int>
{
    public async Task<Result<int>> Handle(RemindSuppliers request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = TaipeiTime.EndOf(TaipeiTime.DayOf(now));
        var due = await db
            .Inquiries.Where(i => i.IsAwaitingAnswer && i.ResponseDueAt <= today && i.State == InquiryState.Assigned && i.RemindedAt == null)
            .OrderBy(i => i.ResponseDueAt)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        var suppliers = due.Select(i => i.SupplierId).Distinct().ToList();
        var members = await db
            .KnownMembers.AsNoTracking()
            .Where(m => suppliers.Contains(m.CompanyId) && m.IsActive && !m.IsSuspended && m.Email != "")
            .ToListAsync(cancellationToken);
        var readers = members.ToLookup(m => m.CompanyId);
        foreach (var inquiry in due)
        {
            inquiry.Reminded(now);
            foreach (var reader in readers[inquiry.SupplierId])
                db.Send(InquiryMails.AnswerDue(reader, inquiry));
        }

        return due.Count;
    }
}
