using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Notices;

/// <summary>What the link at the foot of a mail switches off. Whoever has the mail may ask.</summary>
/// <param name="Key">The key in the link.</param>
[ForAnyone]
internal sealed record FindNoMoreLink(string? Key) : IQuery<NoMoreState>;

/// <summary>What a link switches off, and whether it has.</summary>
/// <param name="Module">The schema of the module that writes.</param>
/// <param name="Topic">The topic.</param>
/// <param name="IsOff">Whether such mails are switched off already.</param>
internal sealed record NoMoreState(string Module, MailTopic Topic, bool IsOff);

internal sealed class FindNoMoreLinkHandler(IIdentityDb db, NoMoreLinks links, MailTopics topics) : IQueryHandler<FindNoMoreLink, NoMoreState>
{
    public async Task<Result<NoMoreState>> Handle(FindNoMoreLink request, CancellationToken cancellationToken)
    {
        if (links.Read(request.Key) is not { } link || topics.Find(link.Module, link.Topic) is not { } topic)
            return NoticeRules.NoSuchTopic;
        var (member, module, name) = link;
        var isOff = await db.RefusedTopics.AnyAsync(r => r.MemberId == member && r.Module == module && r.Topic == name, cancellationToken);
        return new NoMoreState(module, topic, isOff);
    }
}
