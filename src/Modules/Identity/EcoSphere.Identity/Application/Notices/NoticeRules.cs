using EcoSphere.Identity.Domain.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Notices;

/// <summary>What switching mails on and off has in common, whichever way it is done.</summary>
internal static class NoticeRules
{
    public static Error NoSuchTopic => Error.NotFound("There are no such mails.");

    public static Error AlwaysComes => Error.Conflict("These mails cannot be switched off: a law or the safety of your account asks for them.");

    /// <summary>Switches the mails of a topic on or off; doing it again changes nothing.</summary>
    public static async Task<Result> Choose(this IIdentityDb db, MailTopic? topic, NoMoreLink choice, bool isWanted, DateTimeOffset now, CancellationToken ct)
    {
        if (topic is null)
            return NoSuchTopic;
        if (topic.Duty != MailDuty.Choice)
            return AlwaysComes;
        // a mail outlives its reader's account; nothing is kept about somebody who has been erased
        if (await db.ErasedMembers.AnyAsync(m => m.MemberId == choice.MemberId, ct))
            return NoSuchTopic;
        var refused = await db.RefusedTopics.FindAsync([choice.MemberId, choice.Module, choice.Topic], ct);
        if (isWanted && refused is not null)
            db.RefusedTopics.Remove(refused);
        if (!isWanted && refused is null)
            db.RefusedTopics.Add(new RefusedTopic(choice.MemberId, choice.Module, choice.Topic, now));
        return Result.Success();
    }
}
