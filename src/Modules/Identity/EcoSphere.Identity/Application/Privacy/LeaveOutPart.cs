using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Staff go on without a module that does not answer, such as one that is switched off for good; the member reads the reason.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record LeaveOutPart(Guid RequestId, string? Module, string? Reason) : ICommand, IReasoned;

internal sealed class LeaveOutPartValidator : AbstractValidator<LeaveOutPart>
{
    public LeaveOutPartValidator()
    {
        RuleFor(c => c.Module).NotEmpty().WithMessage("Choose the part.");
        RuleFor(c => c.Reason)
            .Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Paragraphs(v) is not null)
            .WithMessage("Write why; the member reads it.")
            .Must(v => TextInput.Paragraphs(v)!.Length <= 500)
            .WithMessage("Use at most 500 characters.");
    }
}

internal sealed class LeaveOutPartHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<LeaveOutPart>
{
    public async Task<Result> Handle(LeaveOutPart request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await db.PrivacyRequests.Include(r => r.Parts).SingleOrDefaultAsync(r => r.Id == request.RequestId, cancellationToken);
        if (found is null)
            return PrivacyErrors.NotFound;
        var left = found.LeaveOut(request.Module!, TextInput.Paragraphs(request.Reason)!, now);
        if (left.IsFailure || !found.HasAllAnswers)
            return left;
        if (found.Kind == PrivacyKind.Erase)
            await db.FinishErasure(found, now, cancellationToken);
        else
            db.Send(PrivacyMails.CopyReady(await db.Members.SingleAsync(m => m.Id == found.MemberId, cancellationToken), found));
        return left;
    }
}
