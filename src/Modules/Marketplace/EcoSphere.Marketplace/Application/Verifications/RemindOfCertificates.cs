using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>
/// Reminds suppliers of certificates that end soon: twice, of each time once. Not where a newer check is under way or done, and not while
/// the supplier is suspended.
/// </summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record RemindOfCertificates(int Most) : ICommand<int>;

internal sealed class RemindOfCertificatesHandler(IMarketplaceDb db, TimeProvider clock) : ICommandHandler<RemindOfCertificates, int>
{
    public async Task<Result<int>> Handle(RemindOfCertificates request, CancellationToken cancellationToken)
    {
        var today = TaipeiTime.DayOf(clock.GetUtcNow());
        var (first, second) = (today.AddDays(ToolVerification.FirstReminderDays), today.AddDays(ToolVerification.SecondReminderDays));
        var open = VerificationMoves.Open;
        var ending = await db
            .Verifications.AsSplitQuery()
            .Where(v =>
                v.State == VerificationState.Certified
                && v.ValidUntil >= today
                && v.ValidUntil <= first
                && (v.RemindedDays == null || (v.RemindedDays > ToolVerification.SecondReminderDays && v.ValidUntil <= second))
                && db.Products.Any(p => p.Id == v.ProductId && p.CertificateNumber == v.CertificateNumber)
                && db.Suppliers.Any(s => s.Id == v.SupplierId && s.IsActive)
                && !db.Verifications.Any(o => o.ProductId == v.ProductId && open.Contains(o.State))
            )
            .OrderBy(v => v.ValidUntil)
            .ThenBy(v => v.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        foreach (var check in ending)
            check.Reminded(check.ValidUntil <= second ? ToolVerification.SecondReminderDays : ToolVerification.FirstReminderDays);
        await db.Tell(ending, VerificationMails.Ending, cancellationToken);
        return ending.Count;
    }
}
