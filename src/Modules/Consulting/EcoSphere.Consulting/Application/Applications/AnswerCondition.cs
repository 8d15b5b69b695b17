using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Applications;

/// <summary>
/// The firm says whether it meets one of the seven conditions. The first answer that it does begins the application, with trade, factory
/// and primary contact taken from the company's data; while a case is under way, that one it is.
/// </summary>
/// <param name="Number">The condition, from 1.</param>
/// <param name="IsMet">Whether it is met, or null where nothing was chosen.</param>
[ForMembers]
internal sealed record AnswerCondition(int Number, bool? IsMet) : ICommand<EligibilityAnswer>;

/// <param name="IsMet">What was answered.</param>
/// <param name="Next">The number of the next condition that is not confirmed, or null when all are.</param>
internal sealed record EligibilityAnswer(bool IsMet, int? Next);

internal sealed class AnswerConditionHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock)
    : ICommandHandler<AnswerCondition, EligibilityAnswer>
{
    public async Task<Result<EligibilityAnswer>> Handle(AnswerCondition request, CancellationToken cancellationToken)
    {
        var own = await access.Firm(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        if (Eligibility.Of(request.Number) is not { } condition)
            return Error.NotFound("There is no such condition.");
        if (request.IsMet is not { } isMet)
            return Error.Of([Error.Invalid("Choose yes or no.").On(nameof(request.IsMet))]);
        var open = CaseMoves.Open;
        var company = own.Value.Id;
        var found = await db.WholeCases.SingleOrDefaultAsync(c => c.CompanyId == company && open.Contains(c.State), cancellationToken);
        if (found is null && !isMet)
            return new EligibilityAnswer(IsMet: false, Next: null);
        var now = clock.GetUtcNow();
        if (found is null)
        {
            found = DiagnosisCase.Start(await db.NextNumber(DiagnosisCase.Series, now, cancellationToken), company, access.AsFirm, now);
            db.Cases.Add(found);
            if (await Prefill(company, found, now, cancellationToken) is { } unfit)
                return unfit;
        }

        var answers = found.Answers with { Confirmed = isMet ? found.Confirmed | condition : found.Confirmed & ~condition };
        if (answers != found.Answers && found.SaveAnswers(access.AsFirm, answers, now) is { Error: { } closed })
            return closed;
        return new EligibilityAnswer(isMet, Eligibility.FirstOpen(answers.Confirmed));
    }

    private async Task<Error?> Prefill(Guid companyId, DiagnosisCase begun, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.KnownCompanies.AsNoTracking().SingleOrDefaultAsync(c => c.Id == companyId, ct) is not { } company)
            return null;
        var contact = company.PrimaryContact;
        return begun
            .SaveAnswers(
                access.AsFirm,
                begun.Answers with
                {
                    ContactName = contact?.Name,
                    ContactJobTitle = contact?.JobTitle,
                    ContactPhone = contact?.Phone,
                    ContactEmail = contact?.Email,
                    SiteAddress = company.Address.Length == 0 ? null : company.Address,
                    IndustryCode = OfficialIndustries.Has(company.IndustryCode) ? company.IndustryCode : null,
                },
                now
            )
            .Error;
    }
}
