using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.UpgradeApplications;

/// <summary>Every action in every state: done, without effect, or refused with a sentence that says why.</summary>
public class StateTableTests
{
    private const string Same = "same";

    private static readonly Dictionary<string, Func<UpgradeApplication>> States = new(StringComparer.Ordinal)
    {
        ["Draft"] = () => Make.Draft(),
        ["Submitted"] = () => Make.Submitted(),
        ["Returned"] = () => Make.Returned(),
        ["Approved"] = Make.Approved,
        ["Withdrawn"] = Make.Withdrawn,
    };

    private static readonly Dictionary<string, Func<UpgradeApplication, Result>> Actions = new(StringComparer.Ordinal)
    {
        ["ChangeTaxId"] = a => a.ChangeTaxId(Make.TaxId("04595257"), Make.Now),
        ["SaveAnswers"] = a => a.SaveAnswers(Make.Answers with { Name = "另一公司" }, Make.Now),
        ["AttachProof"] = a => a.AttachProof(Guid.CreateVersion7(), Make.Now),
        ["RemoveProof"] = a => a.RemoveProof(Make.Now),
        ["Submit"] = a => a.Submit(Make.Now),
        ["Withdraw"] = a => a.Withdraw(Make.Now),
        ["Claim"] = a => a.Claim(Make.Reviewer, Make.Now),
        ["TakeOver"] = a => a.TakeOver(Make.Reviewer, Make.Now),
        ["Release"] = a => a.Release(Make.Reviewer),
        ["Approve"] = a => a.Approve(Make.Reviewer, a.Round, "ok", ApplicantOf(a), Make.Now),
        ["Return"] = a => a.Return(Make.Reviewer, a.Round, Make.Note(ApplicationSections.Proof), Make.Now),
    };

    // "→ state" the action is done; "same" it succeeds and changes nothing; everything else is the message it is refused with
    private static readonly string[][] Table =
    [
        ["", "Draft", "Submitted", "Returned", "Approved", "Withdrawn"],
        ["ChangeTaxId", "→ Draft", InReview, TaxIdFixed, ApplicantApproved, Withdrawn],
        ["SaveAnswers", "→ Draft", InReview, "→ Returned", ApplicantApproved, Withdrawn],
        ["AttachProof", "→ Draft", InReview, "→ Returned", ApplicantApproved, Withdrawn],
        ["RemoveProof", "→ Draft", InReview, "→ Returned", ApplicantApproved, Withdrawn],
        ["Submit", "→ Submitted", Same, "→ Submitted", ApplicantApproved, Withdrawn],
        ["Withdraw", "→ Withdrawn", "→ Withdrawn", "→ Withdrawn", ApplicantApproved, Same],
        ["Claim", NotSent, "→ Submitted", Returned, Approved, Withdrawn],
        ["TakeOver", NotSent, "→ Submitted", Returned, Approved, Withdrawn],
        ["Release", NotSent, "→ Submitted", Returned, Approved, Withdrawn],
        ["Approve", NotSent, "→ Approved", Returned, Approved, Withdrawn],
        ["Return", NotSent, "→ Returned", Returned, Approved, Withdrawn],
    ];

    private static string InReview => UpgradeApplicationErrors.InReview.Message;

    private static string TaxIdFixed => UpgradeApplicationErrors.TaxIdFixed.Message;

    private static string NotSent => UpgradeApplicationErrors.NotSent.Message;

    private static string ApplicantApproved => UpgradeApplicationErrors.AlreadyApproved(Make.Now).Message;

    private static string Approved => UpgradeApplicationErrors.Approved("", Make.Now).Message;

    private static string Returned => UpgradeApplicationErrors.Returned("", Make.Now).Message;

    private static string Withdrawn => UpgradeApplicationErrors.Withdrawn(Make.Now).Message;

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var row in Table.Skip(1))
            for (var column = 1; column < row.Length; column++)
                cells.Add(row[0], Table[0][column], row[column]);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_in_state(string action, string state, string outcome)
    {
        var application = States[state]();
        var version = application.Version;
        var rounds = application.Rounds.Count;

        var result = Actions[action](application);

        if (outcome.StartsWith('→'))
        {
            result.ShouldSucceed();
            application.State.ToString().ShouldBe(outcome[2..]);
            application.Version.ShouldNotBe(version);
            return;
        }

        if (outcome == Same)
            result.ShouldSucceed();
        else
            (result.Error!.Kind, result.Error.Message).ShouldBe((ErrorKind.Conflict, outcome));
        application.State.ToString().ShouldBe(state);
        application.Version.ShouldBe(version);
        application.Rounds.Count.ShouldBe(rounds);
    }

    [Fact]
    public void The_table_names_every_state_and_every_action()
    {
        Table[0].Skip(1).ShouldBe(Enum.GetNames<ApplicationState>(), ignoreOrder: true);
        var methods = typeof(UpgradeApplication)
            .GetMethods()
            .Where(m => m.DeclaringType == typeof(UpgradeApplication) && !m.IsStatic && typeof(Result).IsAssignableFrom(m.ReturnType));
        Table.Skip(1).Select(r => r[0]).ShouldBe(methods.Select(m => m.Name), ignoreOrder: true);
    }

    private static EcoSphere.Company.Domain.Members.KnownMember ApplicantOf(UpgradeApplication application)
    {
        var applicant = EcoSphere.Company.Domain.Members.KnownMember.Heard(application.ApplicantId, Make.Now);
        applicant.Registered("wang@example.com", "王小明", phone: null, "zh-TW", Make.Now);
        applicant.Activated();
        return applicant;
    }
}
