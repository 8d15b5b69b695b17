using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>Sends a draft: to the supplier of the product, or to the platform. Sending it twice sends it once.</summary>
/// <param name="DraftId">The draft; the inquiry gets the same id.</param>
/// <param name="SeenVersion">The answers that the asker has checked.</param>
/// <param name="ToPlatform">Whether the asker knows that the product is listed no more, and asks the platform instead.</param>
[ForMembers]
internal sealed record SendInquiry(Guid DraftId, Guid SeenVersion, bool ToPlatform) : ICommand;

internal sealed class SendInquiryHandler(
    IMarketplaceDb db,
    ICurrentUser user,
    InquiryNotices notices,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : ICommandHandler<SendInquiry>
{
    public async Task<Result> Handle(SendInquiry request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        if (await db.InquiryDrafts.SingleOrDefaultAsync(d => d.Id == request.DraftId && d.MemberId == me, cancellationToken) is not { } draft)
            return await db.Inquiries.AnyAsync(i => i.Id == request.DraftId && i.AskerId == me, cancellationToken) ? Result.Success() : DraftErrors.NotFound;
        if (draft.Version != request.SeenVersion)
            return InquiryErrors.DraftChanged;
        if (DraftErrors.Missing(draft.Answers) is { } missing)
            return missing;

        var product = await db.Asked(draft.ProductId, cancellationToken);
        if (product is { IsListed: false } && !request.ToPlatform)
            return InquiryErrors.ProductGone;
        var asker = await Asker(me, cancellationToken);
        var about = new InquirySubject(draft.Topic!.Value, draft.Need, draft.ProductId, product is { IsListed: true } listed ? listed.SupplierId : null)
        {
            Id = draft.Id,
            Attachments = draft.Files,
            Previous = draft.PreviousId is { } from ? await db.Inquiries.AsNoTracking().SingleOrDefaultAsync(i => i.Id == from, cancellationToken) : null,
        };
        var contact = DraftErrors.Contact(draft.Answers, asker.TaxId).Value;
        var now = clock.GetUtcNow();
        var number = await db.NextNumber(NumberSeries.Inquiry, now, cancellationToken);
        var due = (await calendar.WorkingDays(cancellationToken)).DueAt(now, options.Value.FirstResponseDays);
        var asked = Inquiry.Ask(number, new InquiryAsker(me, asker.CompanyId), about, contact, due, now);
        if (asked.Error is { } refused)
            return refused;
        db.Inquiries.Add(asked.Value);
        db.InquiryDrafts.Remove(draft);
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == me, cancellationToken) is { IsReachable: true } member)
            db.Send(InquiryMails.Sent(member, asked.Value));
        await notices.Tell(asked.Value, UnreadMarks.None, cancellationToken);
        return Result.Success();
    }

    private async Task<(Guid? CompanyId, string? TaxId)> Asker(Guid memberId, CancellationToken ct)
    {
        var place = await (
            from member in db.KnownMembers
            join company in db.KnownCompanies on member.CompanyId equals company.Id
            where member.Id == memberId
            select new { company.Id, company.TaxId }
        ).SingleOrDefaultAsync(ct);
        return place is null ? (null, null) : (place.Id, place.TaxId.Length == 0 ? null : place.TaxId);
    }
}
