using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Reactions;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Inquiries.Notices;

/// <summary>The asking member wants mails about what is new in inquiries, or none.</summary>
[ForMembers]
internal sealed record ChooseInquiryNotices(bool IsWanted) : ICommand;

internal sealed class ChooseInquiryNoticesHandler(IMarketplaceDb db, ICurrentUser user) : ICommandHandler<ChooseInquiryNotices>
{
    public async Task<Result> Handle(ChooseInquiryNotices request, CancellationToken cancellationToken)
    {
        (await db.Member(user.Id, cancellationToken)).ChooseInquiryMails(isOff: !request.IsWanted);
        return Result.Success();
    }
}
