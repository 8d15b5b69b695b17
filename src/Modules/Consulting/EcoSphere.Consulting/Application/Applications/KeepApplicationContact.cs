using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Applications;

/// <summary>Keeps contact and factory of the application; the other sections stay as they are.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Form">What was typed.</param>
/// <param name="IsDraft">Whether it may be incomplete.</param>
[ForMembers]
internal sealed record KeepApplicationContact(Guid CaseId, ContactForm Form, bool IsDraft) : ICommand;

/// <summary>Contact and factory as typed.</summary>
internal sealed record ContactForm(string? ContactName, string? ContactJobTitle, string? ContactPhone, string? ContactEmail, string? SiteAddress)
{
    public ApplicationAnswers In(ApplicationAnswers answers) =>
        answers with
        {
            ContactName = TextInput.Line(ContactName),
            ContactJobTitle = TextInput.Line(ContactJobTitle),
            ContactPhone = TextInput.Code(ContactPhone),
            ContactEmail = TextInput.Email(ContactEmail),
            SiteAddress = TextInput.Line(SiteAddress),
        };
}

internal sealed class KeepApplicationContactHandler(ConsultingAccess access, TimeProvider clock) : ICommandHandler<KeepApplicationContact>
{
    public async Task<Result> Handle(KeepApplicationContact request, CancellationToken cancellationToken)
    {
        var own = await access.CaseAsFirm(request.CaseId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var answers = request.Form.In(own.Value.Answers);
        if (!request.IsDraft && answers.Check(ApplicationSections.Contact).Failure is { } incomplete)
            return incomplete;
        return answers == own.Value.Answers ? Result.Success() : own.Value.SaveAnswers(access.AsFirm, answers, clock.GetUtcNow());
    }
}
