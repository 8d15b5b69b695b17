using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Identity.Application.Notices;

/// <summary>The asking member wants the mails of a topic, or does not.</summary>
/// <param name="Module">The schema of the module that writes them.</param>
/// <param name="Topic">The topic's name.</param>
/// <param name="IsWanted">Whether they are to come.</param>
[ForMembers]
internal sealed record ChooseNotices(string? Module, string? Topic, bool IsWanted) : ICommand;

internal sealed class ChooseNoticesHandler(IIdentityDb db, MailTopics topics, ICurrentUser user, TimeProvider clock) : ICommandHandler<ChooseNotices>
{
    public Task<Result> Handle(ChooseNotices request, CancellationToken cancellationToken) =>
        db.Choose(
            topics.Find(request.Module, request.Topic),
            new NoMoreLink(user.Id, request.Module ?? "", request.Topic ?? ""),
            request.IsWanted,
            clock.GetUtcNow(),
            cancellationToken
        );
}
