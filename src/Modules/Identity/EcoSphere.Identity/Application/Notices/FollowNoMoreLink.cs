using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Identity.Application.Notices;

/// <summary>Switches off the mails that the link at the foot of one of them stands for. The link is the right to do it; it can do nothing else.</summary>
/// <param name="Key">The key in the link.</param>
[ForAnyone]
internal sealed record FollowNoMoreLink(string? Key) : ICommand;

internal sealed class FollowNoMoreLinkHandler(IIdentityDb db, NoMoreLinks links, MailTopics topics, TimeProvider clock) : ICommandHandler<FollowNoMoreLink>
{
    public async Task<Result> Handle(FollowNoMoreLink request, CancellationToken cancellationToken) =>
        links.Read(request.Key) is { } link
            ? await db.Choose(topics.Find(link.Module, link.Topic), link, isWanted: false, clock.GetUtcNow(), cancellationToken)
            : NoticeRules.NoSuchTopic;
}
