using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Matches;

/// <summary>Staff matches an approved case with a consultant; the self-assessment opens with the firm's contacts.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="ConsultantId">The consultant, or null where none was chosen.</param>
/// <param name="Note">A note for the history.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record MatchCase(Guid CaseId, int SeenSteps, Guid? ConsultantId, string? Note) : ICommand;

internal sealed class MatchCaseHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<MatchCase>
{
    public async Task<Result> Handle(MatchCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var about = found.Value;
        var consultant = await db.Matched(about, request.ConsultantId, cancellationToken);
        if (consultant.Error is { } unfit)
            return unfit;
        var now = clock.GetUtcNow();
        var done = about.Match(access.AsStaff, consultant.Value, request.Note, now);
        if (done.IsFailure)
            return done;
        var company = about.CompanyId;
        var firm = await db.KnownCompanies.AsNoTracking().SingleAsync(c => c.Id == company, cancellationToken);
        db.Assessments.Add(
            SelfAssessment.Open(
                about,
                firm.Contacts.OrderBy(c => c.Position).Select(c => AssessmentContact.Of(c.Position, c.Name, c.JobTitle, c.Phone, c.Email)),
                now
            )
        );
        await db.TellFirm(about, CaseMails.Matched, cancellationToken);
        await db.TellConsultant(about.ConsultantId, about, CaseMails.Assigned, cancellationToken);
        return done;
    }
}
