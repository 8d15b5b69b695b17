using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>The coaching of an approved firm begins; who starts it looks after it (案件承辦). Application, case and thread are one save.</summary>
/// <param name="ApplicationId">The approved application.</param>
/// <param name="SeenSteps">How many steps of it were read.</param>
/// <param name="CoachId">The consultant, or null when none is known yet.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record StartCase(Guid ApplicationId, int SeenSteps, Guid? CoachId) : ICommand;

internal sealed class StartCaseHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock) : ICommandHandler<StartCase>
{
    public async Task<Result> Handle(StartCase request, CancellationToken cancellationToken)
    {
        var found = await access.ApplicationAsStaff(request.ApplicationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (application, by, now) = (found.Value, access.AsStaff, clock.GetUtcNow());
        var coach = request.CoachId is { } coachId ? await db.Consultant(coachId, cancellationToken) : null;
        if (request.CoachId is not null && coach is null)
            return CaseErrors.NotACoach;
        var forms = await db
            .FormVersions.AsNoTracking()
            .Where(f => f.ProgrammeId == application.ProgrammeId && f.Version == application.FormVersion)
            .Select(f => f.Forms)
            .SingleAsync(cancellationToken);
        var started = application.Start(by, now);
        if (started.IsFailure)
            return started;
        var begun = CoachingCase.Begin(
            application.Id,
            application.ProgrammeId,
            application.ItemId,
            application.CompanyId,
            forms.Of(application.ItemId).Stages,
            now
        );
        begun.AssignOfficer(by, by.Id, by.Name);
        begun.AssignCoach(by, coach?.Id, coach?.Name);
        db.Cases.Add(begun);
        (await db.Thread(application.Id, cancellationToken)).Happened(CaseEvent.Begun, LocalText.None, by, now);
        await notices.TellFirm(begun, CaseMails.Begun, cancellationToken);
        await notices.TellCoach(begun, CaseMails.Given, cancellationToken);
        return Result.Success();
    }
}
