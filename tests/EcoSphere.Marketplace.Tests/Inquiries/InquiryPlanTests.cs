using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>No thread and no list reads a whole table, or sorts more than the ties of its index; and no page asks more than it has to.</summary>
public sealed class InquiryPlanTests(App app) : IClassFixture<App>
{
    private static readonly InquiryFilter Everything = new(null, null, null, null, null, null);

    [Fact]
    public async Task A_thread_seeks_its_lines_in_their_order()
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member()), await app.Administrator());
        var inquiry = await app.Ask(asker, shop);
        using var probe = await StatementProbe.Of<MarketplaceDb>(app);
        foreach (var (side, reader) in new[] { (Side.Asker, asker), (Side.Supplier, shop.Seller), (Side.Staff, staff) })
        {
            await app.Thread(side, inquiry, reader);
            (await app.Send(new GetInquiryThread(side, inquiry, 100), reader)).ShouldSucceed();
        }

        await Check(probe);
        var lines = probe.Questions.Where(q => q.Text.Contains("FROM \"InquiryMessages\"", StringComparison.Ordinal)).ToList();
        lines.ShouldNotBeEmpty();
        foreach (var question in lines)
        {
            var plan = await StatementProbe.Plan(question);
            plan.ShouldContain(
                step => step.Contains("IX_InquiryMessages_InquiryId_Id (InquiryId=? AND Id<?)", StringComparison.Ordinal),
                string.Join('\n', plan)
            );
        }
    }

    public static TheoryData<string> Filters() => [.. Named.Keys];

    private static Dictionary<string, InquiryFilter> Named { get; } =
        new(StringComparer.Ordinal)
        {
            ["everything"] = Everything,
            ["a state"] = Everything with { State = InquiryState.Unassigned },
            ["a state, the oldest first"] = Everything with { State = InquiryState.Closed, Sort = "last" },
            ["waiting"] = Everything with { State = InquiryState.Assigned, Need = InquiryNeed.Waiting },
            ["overdue"] = Everything with { Need = InquiryNeed.Overdue },
            ["a topic"] = Everything with { State = InquiryState.Unassigned, Topic = InquiryTopic.Trial },
            ["a supplier"] = Everything with { State = InquiryState.Closed, SupplierId = Guid.CreateVersion7() },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_list_walks_an_index(string filter)
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member()), await app.Administrator());
        // an empty list is not asked for
        await app.Ask(asker, shop);
        await app.Ask(asker);
        using var probe = await StatementProbe.Of<MarketplaceDb>(app);
        (await app.Send(new ListInquiries(Named[filter], 1), staff)).ShouldSucceed();
        (await app.Send(new ListMyInquiries(Named[filter], 1), asker)).ShouldSucceed();
        (await app.Send(new ListSupplierInquiries(Named[filter], 1), shop.Seller)).ShouldSucceed();
        await Check(probe);
    }

    [Fact]
    public async Task What_the_home_pages_ask_is_sought()
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member()), await app.Administrator());
        using var probe = await StatementProbe.Of<MarketplaceDb>(app);
        (await app.Send(new GetInquiryWork(), asker)).ShouldSucceed();
        (await app.Send(new GetSupplierInquiryWork(), shop.Seller)).ShouldSucceed();
        (await app.Send(new CountWaitingInquiries(), staff)).ShouldSucceed();
        (await app.Send(new CountUnreadInquiries(), shop.Seller)).ShouldSucceed();
        (await app.Send(new ListSupplierInquiries(Everything with { Need = InquiryNeed.Unread }, 1), shop.Seller)).ShouldSucceed();
        (await app.Send(new ListMyInquiries(Everything with { Need = InquiryNeed.Unread }, 1), asker)).ShouldSucceed();
        await Check(probe);
    }

    [Fact]
    public async Task A_page_asks_the_database_a_few_times()
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member()), await app.Administrator());
        var inquiry = await app.Ask(asker, shop);
        foreach (
            var (person, path, most) in new[]
            {
                // one of them for the menu
                (asker, $"/member/inquiries/{inquiry}", 3),
                (shop.Seller, $"/supplier/inquiries/{inquiry}", 4),
                (staff, $"/admin/marketplace/inquiries/{inquiry}", 3),
                (asker, "/member/inquiries", 4),
                (shop.Seller, "/supplier/inquiries", 5),
                (staff, "/admin/marketplace/inquiries?state=all", 4),
                (staff, $"/admin/marketplace/inquiries/{inquiry}/assign", 4),
                (asker, "/marketplace/inquiries/new", 4),
            }
        )
        {
            using var probe = await StatementProbe.Of<MarketplaceDb>(app);
            await app.Browse(person).Get(path);
            probe.Questions.Count.ShouldBeLessThanOrEqualTo(most, path);
        }
    }

    private async Task Check(StatementProbe probe)
    {
        probe.Questions.ShouldNotBeEmpty();
        foreach (var question in probe.Questions)
        {
            var plan = await StatementProbe.Plan(question);
            var told = $"{question.Text}\n{string.Join('\n', plan)}";
            plan.ShouldNotContain(
                step => step.StartsWith("SCAN TABLE", StringComparison.Ordinal) && !step.Contains("USING INDEX", StringComparison.Ordinal),
                told
            );
        }
    }
}
