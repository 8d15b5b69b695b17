using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Inquiries.Moves;

/// <summary>Gives an inquiry to a supplier, or to another one.</summary>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="SupplierId">Who is to answer.</param>
/// <param name="SeenSupplierId">Who had it when the administrator decided, or null for nobody: what a colleague decided meanwhile is not undone unseen.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record AssignInquiry(Guid InquiryId, Guid? SupplierId, Guid? SeenSupplierId) : ICommand;

internal sealed class AssignInquiryHandler(
    IMarketplaceDb db,
    MarketplaceAccess access,
    InquiryNotices notices,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : ICommandHandler<AssignInquiry>
{
    private static Error NoneChosen => Error.Of([Error.Invalid("Choose a supplier.").On(nameof(AssignInquiry.SupplierId))]);

    private static Error GivenBack => Error.Conflict("The supplier has given this inquiry back in the meantime. Read why before you assign it again.");

    public async Task<Result> Handle(AssignInquiry request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(Side.Staff, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (inquiry, by) = found.Value;
        if (request.SupplierId is not { } chosen)
            return NoneChosen;
        if (await db.Suppliers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == chosen, cancellationToken) is not { } supplier)
            return SupplierErrors.NotFound;
        if (inquiry.SupplierId != request.SeenSupplierId && inquiry.SupplierId != chosen)
            return await Overtaken(inquiry.SupplierId, cancellationToken);
        var before = UnreadMarks.Of(inquiry);
        var now = clock.GetUtcNow();
        var due = (await calendar.WorkingDays(cancellationToken)).DueAt(now, options.Value.FirstResponseDays);
        var assigned = inquiry.Assign(by, supplier, due, now);
        if (assigned.IsSuccess)
            await notices.Tell(inquiry, before, cancellationToken);
        return assigned;
    }

    private async Task<Error> Overtaken(Guid? supplierId, CancellationToken ct) =>
        supplierId is { } id
            ? Error.Conflict(
                "Somebody else has assigned this inquiry to {0} in the meantime.",
                await db.Suppliers.Where(s => s.Id == id).Select(s => s.Name).SingleAsync(ct)
            )
            : GivenBack;
}
