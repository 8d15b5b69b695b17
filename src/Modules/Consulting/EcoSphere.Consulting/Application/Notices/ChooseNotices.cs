using EcoSphere.Consulting.Application.Reactions;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Notices;

/// <summary>The asking member wants mails of a kind, or none.</summary>
[ForMembers]
internal sealed record ChooseNotices(NoticeKinds Kind, bool IsWanted) : ICommand;

internal sealed class ChooseNoticesHandler(IConsultingDb db, ICurrentUser user) : ICommandHandler<ChooseNotices>
{
    public async Task<Result> Handle(ChooseNotices request, CancellationToken cancellationToken)
    {
        if ((request.Kind & ~NoticeKinds.All) != NoticeKinds.None)
            return Error.Invalid("There is no such kind of mail.");
        (await db.Member(user.Id, cancellationToken)).ChooseNotices(request.Kind, request.IsWanted);
        return Result.Success();
    }
}
