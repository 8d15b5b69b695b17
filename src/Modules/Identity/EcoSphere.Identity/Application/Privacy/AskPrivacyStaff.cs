using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Asks staff to correct what the member cannot change alone, or to stop using the data. While one is open there is no second one of its kind.</summary>
[ForMembers]
internal sealed record AskPrivacyStaff(PrivacyKind Kind, string? Text) : ICommand<Guid>;

internal sealed class AskPrivacyStaffValidator : AbstractValidator<AskPrivacyStaff>
{
    public AskPrivacyStaffValidator()
    {
        RuleFor(c => c.Kind).Must(k => k is PrivacyKind.Correct or PrivacyKind.StopUse);
        RuleFor(c => c.Text)
            .Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Paragraphs(v) is not null)
            .WithMessage("Write what it is about.")
            .Must(v => TextInput.Paragraphs(v)!.Length <= 2000)
            .WithMessage("Use at most 2,000 characters.");
    }
}

internal sealed class AskPrivacyStaffHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<AskPrivacyStaff, Guid>
{
    public async Task<Result<Guid>> Handle(AskPrivacyStaff request, CancellationToken cancellationToken)
    {
        if (!await db.Members.AnyAsync(m => m.Id == user.Id && m.State == MemberState.Active, cancellationToken))
            return MemberErrors.NotFound;
        var numbers = await db.PrivacyNumbersAt(clock.GetUtcNow(), cancellationToken);
        var text = TextInput.Paragraphs(request.Text)!;
        if (await db.PendingRequest(user.Id, request.Kind, cancellationToken) is { } pending)
            return pending.Text == text
                ? pending.Id
                : Error.Conflict("Your request {0} about this is still open. Wait for the answer, or withdraw it and ask again.", pending.Number);
        var made = PrivacyRequest.ForStaff(request.Kind, numbers.Next(), user.Id, text, clock.GetUtcNow());
        db.PrivacyRequests.Add(made);
        return made.Id;
    }
}
