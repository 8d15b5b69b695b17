using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The fee has come in; the supplier is told to prepare the tool.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="Amount">In NT$, as it was typed.</param>
/// <param name="InvoiceNumber">The number of the invoice or receipt.</param>
/// <param name="PaidOn">The day of the payment.</param>
/// <param name="Note">What the supplier should know, or null.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record RecordVerificationPayment(Guid VerificationId, int SeenSteps, string? Amount, string? InvoiceNumber, DateOnly? PaidOn, string? Note)
    : ICommand;

internal sealed class RecordVerificationPaymentHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock)
    : ICommandHandler<RecordVerificationPayment>
{
    public async Task<Result> Handle(RecordVerificationPayment request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var now = clock.GetUtcNow();
        var fee = VerificationFee.From(TypedAmount.Of(request.Amount), request.InvoiceNumber, request.PaidOn, now);
        if (fee.Error is { } wrong)
            return wrong;
        var done = found.Value.RecordPayment(access.AsStaff, fee.Value, request.Note, now);
        if (done.IsSuccess)
            await db.Tell([found.Value], VerificationMails.Paid, cancellationToken);
        return done;
    }
}
