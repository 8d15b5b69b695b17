using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>The form of an inquiry (F07): with what was kept of it, otherwise with what is known of the asking member.</summary>
[ForMembers]
internal sealed record GetInquiryForm(SubjectOfForm Subject) : IQuery<InquiryForm>;

/// <param name="DraftId">The draft, or null before anything was kept.</param>
/// <param name="KeptAt">When it was kept.</param>
/// <param name="Product">What it is about, or null.</param>
/// <param name="PreviousNumber">The closed inquiry that is asked on from, or null.</param>
/// <param name="Answers">What the form begins with.</param>
/// <param name="Files">What was attached.</param>
internal sealed record InquiryForm(
    Guid? DraftId,
    DateTimeOffset? KeptAt,
    AskedProduct? Product,
    string? PreviousNumber,
    DraftAnswers Answers,
    IReadOnlyList<Attachment> Files
);

internal sealed class GetInquiryFormHandler(IMarketplaceDb db, ICurrentUser user) : IQueryHandler<GetInquiryForm, InquiryForm>
{
    public async Task<Result<InquiryForm>> Handle(GetInquiryForm request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        var subject = await db.Subject(request.Subject, me, cancellationToken);
        if (subject.Error is { } error)
            return error;
        var about = subject.Value;
        var product = await db.Asked(about.ProductId, cancellationToken);
        var previous = about.PreviousId is { } from ? await db.Inquiries.AsNoTracking().SingleAsync(i => i.Id == from, cancellationToken) : null;
        var key = about.Key;
        if (await db.InquiryDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.MemberId == me && d.Subject == key, cancellationToken) is { } draft)
            return new InquiryForm(draft.Id, draft.ChangedAt, product, previous?.Number, draft.Answers, draft.Files);
        var answers = previous is null
            ? await Known(me, cancellationToken)
            : new DraftAnswers(
                previous.Topic,
                null,
                previous.ContactName,
                previous.ContactEmail,
                previous.ContactPhone,
                previous.ContactCompany,
                previous.ContactJobTitle
            );
        return new InquiryForm(null, null, product, previous?.Number, answers, []);
    }

    /// <summary>The member's own details; of the company what its primary contact stands for. A job title is taken only where that contact is the member.</summary>
    private async Task<DraftAnswers> Known(Guid memberId, CancellationToken ct)
    {
        var known = await (
            from member in db.KnownMembers
            join company in db.KnownCompanies on member.CompanyId equals company.Id into companies
            from company in companies.DefaultIfEmpty()
            where member.Id == memberId
            select new
            {
                member.Name,
                member.Email,
                member.Phone,
                Company = company.Name,
                CompanyPhone = company.Phone,
                company.ContactEmail,
                company.ContactPhone,
                company.ContactJobTitle,
            }
        ).SingleOrDefaultAsync(ct);
        return known is null
            ? new DraftAnswers(null, null, user.Name, user.Email, null, null, null)
            : new DraftAnswers(
                null,
                null,
                known.Name,
                known.Email,
                Given(known.Phone) ?? Given(known.ContactPhone) ?? Given(known.CompanyPhone),
                known.Company,
                known.ContactEmail == known.Email ? known.ContactJobTitle : null
            );
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
