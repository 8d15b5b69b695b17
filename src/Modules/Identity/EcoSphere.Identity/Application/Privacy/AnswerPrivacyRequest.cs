using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Staff have done what was asked, or say why not; the member gets the words by mail.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record AnswerPrivacyRequest(Guid RequestId, bool IsRefused, string? Answer) : ICommand;

internal sealed class AnswerPrivacyRequestValidator : AbstractValidator<AnswerPrivacyRequest>
{
    public AnswerPrivacyRequestValidator()
    {
        RuleFor(c => c.Answer)
            .Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Paragraphs(v) is not null)
            .WithMessage("Write the answer that the member gets.")
            .Must(v => TextInput.Paragraphs(v)!.Length <= 2000)
            .WithMessage("Use at most 2,000 characters.");
    }
}

internal sealed class AnswerPrivacyRequestHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<AnswerPrivacyRequest>
{
    public async Task<Result> Handle(AnswerPrivacyRequest request, CancellationToken cancellationToken)
    {
        var found = await db.PrivacyRequests.SingleOrDefaultAsync(r => r.Id == request.RequestId, cancellationToken);
        if (found is null)
            return PrivacyErrors.NotFound;
        var words = TextInput.Paragraphs(request.Answer)!;
        var outcome = request.IsRefused ? found.Refuse(words, clock.GetUtcNow()) : found.Reply(words, clock.GetUtcNow());
        if (outcome.IsFailure)
            return outcome;
        var member = await db.Members.SingleAsync(m => m.Id == found.MemberId, cancellationToken);
        db.Send(request.IsRefused ? PrivacyMails.Refused(member, found) : PrivacyMails.Answered(member, found));
        return outcome;
    }
}
