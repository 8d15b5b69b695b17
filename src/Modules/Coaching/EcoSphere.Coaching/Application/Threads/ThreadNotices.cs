using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.Cases;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>What each side had not read before something was written.</summary>
internal sealed record UnreadMarks(int Firm, int Staff, int Coach)
{
    public static UnreadMarks Of(CaseThread thread) => new(thread.UnreadByFirm, thread.UnreadByStaff, thread.UnreadByCoach);
}

/// <summary>
/// Tells the other sides by mail that there is something to read: once, until it has been read. Of
/// staff the one who looks after the case is told, the others have their queue.
/// </summary>
internal sealed class ThreadNotices(CaseNotices notices)
{
    public async Task Tell(CoachingCase of, CaseThread thread, UnreadMarks before, CancellationToken ct)
    {
        if (before.Firm == 0 && thread.UnreadByFirm > 0)
            await notices.TellFirm(of, CaseMails.NewsForFirm, ct);
        if (before.Coach == 0 && thread.UnreadByCoach > 0)
            await notices.TellCoach(of, CaseMails.NewsForCoach, ct);
        if (before.Staff == 0 && thread.UnreadByStaff > 0)
            await notices.TellOfficer(of, CaseMails.NewsForOfficer, ct);
    }
}
