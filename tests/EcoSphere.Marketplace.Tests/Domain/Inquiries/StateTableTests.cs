using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Suppliers;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Domain.Inquiries;

/// <summary>Every action of every side in every state.</summary>
public class StateTableTests
{
    private const string Same = "same";

    private static readonly Supplier Other = Make.Supplier("另一家股份有限公司");

    private static readonly Dictionary<string, Func<Inquiry>> States = new(StringComparer.Ordinal)
    {
        ["Unassigned"] = Make.Unassigned,
        ["Assigned"] = () => Make.Assigned(),
        ["Closed"] = Make.Closed,
    };

    private static readonly Dictionary<string, Func<Inquiry, Actor, Result>> Actions = new(StringComparer.Ordinal)
    {
        ["Assign"] = (i, by) => i.Assign(by, Other, Make.Due, Make.Now),
        ["Decline"] = (i, by) => i.Decline(by, "非本公司業務", Make.Due, Make.Now),
        ["Close"] = (i, by) => i.Close(by, "已回覆", Make.Now),
        ["Reopen"] = (i, by) => i.Reopen(by, i.SupplierId is null ? null : SupplierOf(i), Make.Due, Make.Now),
        ["Write"] = (i, by) => i.Write(by, "您好", [], Make.Now),
        ["Note"] = (i, by) => i.Note(by, "內部註記", Make.Now),
    };

    // by whom, in the order of the states: "→ state", "same", or the message it is refused with
    private static readonly string[][] Table =
    [
        ["", "Unassigned", "Assigned", "Closed"],
        ["Assign Staff", "→ Assigned", "→ Assigned", Closed],
        ["Assign Supplier", StaffOnly, StaffOnly, Closed],
        ["Assign Asker", StaffOnly, StaffOnly, Closed],
        ["Decline Staff", NotAssigned, SupplierOnly, Closed],
        ["Decline Supplier", NotAssigned, "→ Unassigned", Closed],
        ["Decline Asker", NotAssigned, SupplierOnly, Closed],
        ["Close Staff", "→ Closed", "→ Closed", Same],
        ["Close Supplier", NotAssigned, "→ Closed", Same],
        ["Close Asker", "→ Closed", "→ Closed", Same],
        ["Reopen Staff", StillOpen, StillOpen, "→ Assigned"],
        ["Reopen Supplier", StillOpen, StillOpen, StaffOnly],
        ["Reopen Asker", StillOpen, StillOpen, StaffOnly],
        ["Write Staff", "→ Unassigned", "→ Assigned", Closed],
        ["Write Supplier", NotAssigned, "→ Assigned", Closed],
        ["Write Asker", "→ Unassigned", "→ Assigned", Closed],
        ["Note Staff", "→ Unassigned", "→ Assigned", Closed],
        ["Note Supplier", StaffOnly, StaffOnly, Closed],
        ["Note Asker", StaffOnly, StaffOnly, Closed],
    ];

    private static string Closed => InquiryErrors.Closed.Message;

    private static string StillOpen => InquiryErrors.StillOpen.Message;

    private static string NotAssigned => InquiryErrors.NotAssigned.Message;

    private static string StaffOnly => InquiryErrors.StaffOnly.Message;

    private static string SupplierOnly => InquiryErrors.SupplierOnly.Message;

    public static TheoryData<string, string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string, string>();
        foreach (var row in Table.Skip(1))
            for (var column = 1; column < row.Length; column++)
                cells.Add(row[0].Split(' ')[0], row[0].Split(' ')[1], Table[0][column], row[column]);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_by_a_side_in_a_state(string action, string side, string state, string outcome)
    {
        var inquiry = States[state]();
        var (version, lines) = (inquiry.Version, inquiry.NewMessages.Count);
        var by = new Actor(Enum.Parse<Side>(side), Guid.CreateVersion7(), "某人");

        var result = Actions[action](inquiry, by);

        if (outcome.StartsWith('→'))
        {
            result.ShouldSucceed();
            inquiry.State.ToString().ShouldBe(outcome[2..]);
            inquiry.Version.ShouldNotBe(version);
            inquiry.NewMessages.Count.ShouldBeGreaterThan(lines);
            return;
        }

        if (outcome == Same)
            result.ShouldSucceed();
        else
            result.Error!.Message.ShouldBe(outcome);
        inquiry.State.ToString().ShouldBe(state);
        inquiry.Version.ShouldBe(version);
        inquiry.NewMessages.Count.ShouldBe(lines);
    }

    [Fact]
    public void The_table_names_every_state_and_every_action()
    {
        Table[0].Skip(1).ShouldBe(Enum.GetNames<InquiryState>(), ignoreOrder: true);
        var methods = typeof(Inquiry)
            .GetMethods()
            .Where(m => m.DeclaringType == typeof(Inquiry) && !m.IsStatic && typeof(Result).IsAssignableFrom(m.ReturnType));
        Table.Skip(1).Select(r => r[0].Split(' ')[0]).Distinct().ShouldBe(methods.Select(m => m.Name), ignoreOrder: true);
    }

    private static Supplier SupplierOf(Inquiry inquiry) => Supplier.Join(inquiry.SupplierId!.Value, "s", "原供應商");
}
