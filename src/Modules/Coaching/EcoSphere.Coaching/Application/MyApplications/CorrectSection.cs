using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>Changes a part of a returned application, and says what is still wrong with it. It is not sent yet.</summary>
[ForMembers]
internal sealed record CorrectSection(Guid ApplicationId, string Section, SectionInput Input) : ICommand<IReadOnlyList<Error>>;

internal sealed class CorrectSectionHandler(ICoachingDb db, CoachingAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<CorrectSection, IReadOnlyList<Error>>
{
    public async Task<Result<IReadOnlyList<Error>>> Handle(CorrectSection request, CancellationToken cancellationToken)
    {
        var own = await access.Application(request.ApplicationId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var application = own.Value;
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == application.ProgrammeId, cancellationToken);
        var form = await db.FormOf(application, programme, cancellationToken);
        var now = clock.GetUtcNow();
        var changed = application.Correct(
            access.AsFirm,
            request.Section,
            c => request.Input.ApplyTo(c, request.Section, form, new Filler(user.Id, now, user.IpAddress)),
            now
        );
        if (changed.Error is { } closed)
            return closed;
        var company = await access.Firm(cancellationToken);
        return Result<IReadOnlyList<Error>>.Of([
            .. ApplicationChecks.Failures(form, application.Content, company.Value.Facts).Where(f => f.Section == request.Section).Select(f => f.Error),
        ]);
    }
}
