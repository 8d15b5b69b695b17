using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>Sends a corrected application again.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenVersion">The answers that were checked.</param>
/// <param name="Note">A word to the reviewer.</param>
[ForMembers]
internal sealed record ResubmitApplication(Guid ApplicationId, Guid SeenVersion, string? Note) : ICommand;

internal sealed class ResubmitApplicationHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<ResubmitApplication>
{
    public async Task<Result> Handle(ResubmitApplication request, CancellationToken cancellationToken)
    {
        var own = await access.Application(request.ApplicationId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var application = own.Value;
        // sent a moment ago: the button was pressed twice
        if (application.State == Domain.Applications.ApplicationState.Submitted && application.Rounds > 1)
            return Result.Success();
        if (application.Version != request.SeenVersion && application.State == Domain.Applications.ApplicationState.Returned)
            return Drafts.DraftErrors.Changed;
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == application.ProgrammeId, cancellationToken);
        var form = await db.FormOf(application, programme, cancellationToken);
        var company = await access.Firm(cancellationToken);
        var sent = application.Resubmit(access.AsFirm, form, company.Value.Facts, request.Note, clock.GetUtcNow());
        if (sent.IsSuccess)
            await db.Tell(application, ApplicationMails.Resubmitted, cancellationToken);
        return sent;
    }
}
