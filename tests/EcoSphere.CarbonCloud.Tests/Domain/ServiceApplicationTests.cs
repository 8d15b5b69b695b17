using EcoSphere.CarbonCloud.Domain.Companies;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Domain;

public class ServiceApplicationTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 31, 4, 0, 0, TimeSpan.Zero);

    private static ReturnNote Note(ApplicationSections sections) => ReturnNote.From("請補正", sections).Value;

    [Fact]
    public void Only_what_is_allowed_in_a_state_can_be_done()
    {
        Dictionary<ApplicationState, Func<ServiceApplication>> states = new()
        {
            [ApplicationState.Draft] = () => Make.Draft(Now),
            [ApplicationState.Submitted] = () => Make.Submitted(Now),
            [ApplicationState.Returned] = Returned,
            [ApplicationState.Approved] = () => Make.Approved(Now).Application,
            [ApplicationState.Withdrawn] = Withdrawn,
        };
        Dictionary<string, (Func<ServiceApplication, Result> Do, ApplicationState[] Allowed)> moves = new()
        {
            ["save"] = (
                a => a.SaveAnswers(Make.Answers with { Business = "別的" }, ApplicationSections.Inventory, Now),
                [ApplicationState.Draft, ApplicationState.Returned]
            ),
            // sending and withdrawing what is sent and withdrawn changes nothing
            ["submit"] = (a => a.Submit(Make.Company, false, Now), [ApplicationState.Draft, ApplicationState.Returned, ApplicationState.Submitted]),
            ["withdraw"] = (a => a.Withdraw(Now), [ApplicationState.Draft, ApplicationState.Submitted, ApplicationState.Returned, ApplicationState.Withdrawn]),
            ["claim"] = (a => a.Claim(Make.Reviewer, Now), [ApplicationState.Submitted]),
            ["take over"] = (a => a.TakeOver(Make.Reviewer, Now), [ApplicationState.Submitted]),
            ["release"] = (a => a.Release(Make.Reviewer), [ApplicationState.Submitted]),
            ["return"] = (a => a.Return(Make.Reviewer, a.Round, Note(ApplicationSections.Inventory), Now), [ApplicationState.Submitted]),
            ["approve"] = (
                a => a.Approve(Make.Reviewer, a.Round, null, Make.Applicant(a, Now), KnownCompany.Heard(a.CompanyId), Now),
                [ApplicationState.Submitted]
            ),
        };
        foreach (var (state, make) in states)
        foreach (var (name, move) in moves)
        {
            var application = make();
            var result = move.Do(application);
            result.IsSuccess.ShouldBe(move.Allowed.Contains(state), $"{name} while {state}: {result.Error?.Message}");
            if (result.IsFailure)
                (result.Error!.Kind, application.State).ShouldBe((ErrorKind.Conflict, state), $"{name} while {state}");
        }
    }

    [Fact]
    public void A_return_opens_only_what_was_flagged()
    {
        var application = Make.Submitted(Now);
        application.Return(Make.Reviewer, 1, Note(ApplicationSections.Applicant), Now).IsSuccess.ShouldBeTrue();

        application
            .SaveAnswers(Make.Answers with { Business = "別的" }, ApplicationSections.Inventory, Now)
            .Error.ShouldBe(ServiceApplicationErrors.SectionClosed);
        application.SaveAnswers(Make.Answers with { Position = "經理" }, ApplicationSections.Applicant, Now).IsSuccess.ShouldBeTrue();
        application.Submit(Make.Company, false, Now).IsSuccess.ShouldBeTrue();
        application.Rounds.Count.ShouldBe(2);
        FieldChange
            .Between(application.Rounds[0].Answers, application.Rounds[1].Answers)
            .ShouldBe([new FieldChange(ApplicationField.Position, "專員", "經理")]);
    }

    [Fact]
    public void Nothing_is_decided_unseen_nor_by_the_company_itself()
    {
        var application = Make.Submitted(Now);
        var (applicant, company) = (Make.Applicant(application, Now), KnownCompany.Heard(application.CompanyId));

        application.Approve(Make.Reviewer, 2, null, applicant, company, Now).Error!.Message.ShouldBe(ServiceApplicationErrors.SentAgain(1).Message);
        application
            .Approve(Make.Reviewer with { Id = application.ApplicantId }, 1, null, applicant, company, Now)
            .Error.ShouldBe(ServiceApplicationErrors.OwnApplication);
        application
            .Approve(Make.Reviewer with { CompanyId = application.CompanyId }, 1, null, applicant, company, Now)
            .Error.ShouldBe(ServiceApplicationErrors.OwnApplication);
    }

    [Fact]
    public void An_applicant_who_has_left_and_a_suspended_company_get_nothing()
    {
        var application = Make.Submitted(Now);
        var (applicant, company) = (Make.Applicant(application, Now), KnownCompany.Heard(application.CompanyId));
        applicant.Leave(application.CompanyId, Now);
        application.Approve(Make.Reviewer, 1, null, applicant, company, Now).Error.ShouldBe(ServiceApplicationErrors.ApplicantCannotAct);

        company.Stand(isSuspended: true, Now);
        application.Approve(Make.Reviewer, 1, null, Make.Applicant(application, Now), company, Now).Error.ShouldBe(ServiceApplicationErrors.CompanySuspended);
    }

    [Fact]
    public void Every_answer_that_is_missing_stands_beside_its_field()
    {
        var application = Make.Draft(Now, ServiceAnswers.None);

        application
            .Submit(Make.Company, false, Now)
            .Error!.Details.Select(d => d.Field)
            .ShouldBe(["Business", "Inventory", "Topics", "Name", "Position", "Email", "Phone"]);
    }

    [Fact]
    public void A_free_mail_service_has_to_be_explained_and_is_flagged()
    {
        var application = Make.Draft(Now);
        application.Submit(Make.Company, isFreeMail: true, Now).Error!.Details[0].Field.ShouldBe("Email");

        application.SaveAnswers(Make.Answers with { Remarks = "公司沒有自己的信箱" }, ApplicationSections.Applicant, Now).IsSuccess.ShouldBeTrue();
        application.Submit(Make.Company, isFreeMail: true, Now).IsSuccess.ShouldBeTrue();
        (application.IsFreeMail, application.LastRound!.IsFreeMail).ShouldBe((true, true));
    }

    private static ServiceApplication Returned()
    {
        var application = Make.Submitted(Now);
        application.Return(Make.Reviewer, 1, Note(ApplicationSections.Inventory | ApplicationSections.Applicant), Now).IsSuccess.ShouldBeTrue();
        return application;
    }

    private static ServiceApplication Withdrawn()
    {
        var application = Make.Draft(Now);
        application.Withdraw(Now).IsSuccess.ShouldBeTrue();
        return application;
    }
}
