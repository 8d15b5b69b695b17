using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;

namespace EcoSphere.Company.Tests.Domain;

/// <summary>Persons, applications and companies for tests.</summary>
internal static class Make
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 4, 5, TimeSpan.Zero);

    public static readonly Reviewer Reviewer = new(Guid.CreateVersion7(), "陳審查");

    public static readonly Reviewer OtherReviewer = new(Guid.CreateVersion7(), "林覆核");

    public static readonly ProfileAnswers Answers = ProfileAnswers.Typed(
        "綠能精密股份有限公司",
        CompanyKind.SmeUser,
        "25",
        "臺中市西屯區工業一路 1 號",
        "04-2359-0001",
        "王大明",
        42,
        "www.example.com"
    );

    public static TaxId TaxId(string typed = "99754141") => EcoSphere.Company.Domain.TaxIds.TaxId.Parse(typed).Value;

    public static KnownMember Member(string email = "wang@example.com", string name = "王小明", bool isActive = true)
    {
        var member = KnownMember.Heard(Guid.CreateVersion7(), Now);
        member.Registered(email, name, "0912345678", "zh-TW", Now);
        if (isActive)
            member.Activated();
        return member;
    }

    public static UpgradeApplication Draft(Guid? applicantId = null)
    {
        var application = UpgradeApplication.Start("UP-2026-000001", TaxId(), applicantId ?? Guid.CreateVersion7(), Now);
        application.SaveAnswers(Answers, Now).ShouldSucceed();
        application.AttachProof(Guid.CreateVersion7(), Now).ShouldSucceed();
        return application;
    }

    public static UpgradeApplication Submitted(Guid? applicantId = null)
    {
        var application = Draft(applicantId);
        application.Submit(Now).ShouldSucceed();
        return application;
    }

    public static UpgradeApplication Returned(ApplicationSections sections = ApplicationSections.Profile | ApplicationSections.Proof)
    {
        var application = Submitted();
        application.Return(Reviewer, 1, Note(sections), Now).ShouldSucceed();
        return application;
    }

    public static UpgradeApplication Approved()
    {
        var applicant = Member();
        var application = Submitted(applicant.Id);
        application.Approve(Reviewer, 1, note: null, applicant, Now).ShouldSucceed();
        return application;
    }

    public static UpgradeApplication Withdrawn()
    {
        var application = Submitted();
        application.Withdraw(Now).ShouldSucceed();
        return application;
    }

    public static ReturnNote Note(ApplicationSections sections) => ReturnNote.From("請補正", sections, "名稱不符", "影本不清楚").Value;

    /// <summary>A company whose only member is its active administrator; what made it has been published.</summary>
    public static RegisteredCompany Company(KnownMember? applicant = null)
    {
        applicant ??= Member();
        var company = Submitted(applicant.Id).Approve(Reviewer, 1, note: null, applicant, Now).Value;
        company.TakeEvents();
        return company;
    }

    public static ContactDetails Contact(string name = "李聯絡", string email = "contact@example.com") =>
        ContactDetails.From(name, "經理", "04-2359-0002", email).Value;

    public static MemberDetails Details(string name = "張同事") => MemberDetails.From(name, "0922-333-444", "工程師").Value;

    public static NewMember NewMember(string email = "new@example.com", string name = "新同事") =>
        EcoSphere.Company.Domain.Companies.NewMember.From(name, email, phone: null, jobTitle: null).Value;
}
