using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Applications;

/// <summary>Keeps trade, items and expectation of the application; the other sections stay as they are.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Form">What was chosen and typed.</param>
/// <param name="IsDraft">Whether it may be incomplete.</param>
[ForMembers]
internal sealed record KeepApplicationSubject(Guid CaseId, SubjectForm Form, bool IsDraft) : ICommand;

/// <summary>Trade and items as chosen.</summary>
internal sealed record SubjectForm(string? IndustryCode, IReadOnlyList<DiagnosisItems> Items, string? Expectation)
{
    public ApplicationAnswers In(ApplicationAnswers answers) =>
        answers with
        {
            IndustryCode = TextInput.Code(IndustryCode),
            Items = Items.Aggregate(DiagnosisItems.None, (all, one) => all | one),
            Expectation = TextInput.Paragraphs(Expectation),
        };
}

internal sealed class KeepApplicationSubjectHandler(ConsultingAccess access, TimeProvider clock) : ICommandHandler<KeepApplicationSubject>
{
    public async Task<Result> Handle(KeepApplicationSubject request, CancellationToken cancellationToken)
    {
        var own = await access.CaseAsFirm(request.CaseId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var answers = request.Form.In(own.Value.Answers);
        if (!request.IsDraft && answers.Check(ApplicationSections.Subject).Failure is { } incomplete)
            return incomplete;
        return answers == own.Value.Answers ? Result.Success() : own.Value.SaveAnswers(access.AsFirm, answers, clock.GetUtcNow());
    }
}
