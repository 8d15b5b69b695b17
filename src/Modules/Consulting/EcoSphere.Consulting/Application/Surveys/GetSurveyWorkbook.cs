using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>
/// The questionnaire of the trade as a workbook for the own firm, with the firm's facts filled in, and with what was read from the
/// workbook that it uploaded last.
/// </summary>
[ForMembers]
internal sealed record GetSurveyWorkbook : IQuery<MadeWorkbook>;

/// <param name="FileName">The name under which it is saved.</param>
/// <param name="Content">The content of the file.</param>
internal sealed record MadeWorkbook(string FileName, byte[] Content);

internal sealed class GetSurveyWorkbookHandler(IConsultingDb db, ConsultingAccess access) : IQueryHandler<GetSurveyWorkbook, MadeWorkbook>
{
    public async Task<Result<MadeWorkbook>> Handle(GetSurveyWorkbook request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(Side.Firm, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var found = await (
            from c in mine.Value
            join s in db.Surveys on c.Id equals s.Id
            join company in db.KnownCompanies on c.CompanyId equals company.Id
            orderby s.OpenedAt descending
            select new
            {
                c.Id,
                c.Number,
                s.IndustryCode,
                s.TemplateId,
                Answers = s.Answers.Select(a => new AcceptedAnswer(a.Key, a.Value)).ToList(),
                company.Name,
                company.TaxId,
                company.Address,
                Contact = company.Contacts.Where(k => k.IsPrimary).Select(k => k.Name).FirstOrDefault(),
            }
        ).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return SurveyErrors.NotFound;
        if (await db.PresentTemplate(found.IndustryCode, cancellationToken) is not { } template)
            return SurveyErrors.NoTemplate;
        var industry = OfficialIndustries.All.FirstOrDefault(i => i.Code == found.IndustryCode);
        var facts = new WorkbookFacts(
            found.Id,
            found.Number,
            found.Name,
            found.TaxId,
            $"{found.IndustryCode} {industry?.NameZh} {industry?.NameEn}".TrimEnd(),
            found.Address,
            found.Contact
        );
        // another version may ask something else under the same key
        var answers = found.TemplateId == template.Id ? found.Answers.ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal) : null;
        return new MadeWorkbook($"{found.Number}-survey.xlsx", WorkbookWriter.Make(template, facts, answers));
    }
}
