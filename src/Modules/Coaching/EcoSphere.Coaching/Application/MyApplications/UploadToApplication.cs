using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>Takes in a file for a part of an application that was returned.</summary>
[ForMembers]
internal sealed record UploadToApplication(Guid ApplicationId, string Key, Stream? Content, string? FileName) : ICommand;

internal sealed class UploadToApplicationHandler(ICoachingDb db, CoachingAccess access, ApplicationUploads uploads, TimeProvider clock)
    : ICommandHandler<UploadToApplication>
{
    public async Task<Result> Handle(UploadToApplication request, CancellationToken cancellationToken)
    {
        var own = await access.Application(request.ApplicationId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (application, now) = (own.Value, clock.GetUtcNow());
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == application.ProgrammeId, cancellationToken);
        var form = await db.FormOf(application, programme, cancellationToken);
        var section = ApplicationUploads.SectionOf(form, request.Key);
        if (!application.IsOpenForCorrection(section, now))
            return ApplicationErrors.NotOpenForCorrection;
        var taken = await uploads.Take(form, request.Key, request.Content, request.FileName, application.SubmissionId, cancellationToken);
        if (taken.Error is { } wrong)
            return wrong;
        var added = ApplicationUploads.Add(application.Content, form, request.Key, taken.Value);
        return added.Error is { } tooMany ? tooMany : application.Correct(access.AsFirm, section, _ => added.Value, now);
    }
}
