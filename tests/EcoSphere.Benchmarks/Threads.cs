using System.Globalization;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>
/// A thread of inquiries as its asker and its supplier open it, each with the badge of unread inquiries in the menu, and the
/// administrators' queue, the more inquiries there are; the rows are copies of demo rows, of which one inquiry in ten waits for the
/// administrators and three are with that supplier.
/// </summary>
internal static class Threads
{
    private const string Schema = "marketplace";
    private const string Id = "printf('01960001-0000-7000-8000-%012d', s.n)";
    private const int MessagesEach = 10;

    /// <summary>The measured thread is longer than a page of it.</summary>
    private const int MessagesMeasured = 60;

    public static async Task Measure(Plan plan, Report report, DataFolder data, BareProcess bare, Published published)
    {
        var (asker, supplier, staff) = await SignIn(published, data);
        var (askerId, supplierId) = (Text(DemoPersons.Chen.MemberId), Text(DemoCompanies.IdOf(DemoPersons.Hsu.CompanyTaxId!)));
        var own = (
            await data.Read(
                Schema,
                $"SELECT \"Id\" FROM \"Inquiries\" WHERE \"AskerId\" = '{askerId}' AND \"State\" = 'Assigned' AND \"SupplierId\" = '{supplierId}' LIMIT 1",
                row => row.GetString(0)
            )
        ).Single();
        await Write(data, own, 1, MessagesMeasured, $"'{own}'");

        var (written, ratios) = (0, new List<double>());
        foreach (var size in plan.Inquiries)
        {
            Bench.Say(Bench.Text($"{size} inquiries, {size * MessagesEach} messages"));
            await AddInquiries(data, own, written + 1, written = size);
            await using var host = published.Start(data);
            await host.Ready();
            var thread = Bench.Text($"thread, signed in, {size} inquiries");
            var measured = await Pages.Compare(
                plan,
                report,
                bare,
                host,
                [
                    new PageUnderLoad(thread, () => asker.Get(host.Address, $"/member/inquiries/{own}"), 10),
                    new PageUnderLoad(
                        Bench.Text($"thread of a supplier, signed in, {size} inquiries"),
                        () => supplier.Get(host.Address, $"/supplier/inquiries/{own}"),
                        10
                    ),
                    new PageUnderLoad(
                        Bench.Text($"inquiry queue, signed in, {size} inquiries"),
                        () => staff.Get(host.Address, "/admin/marketplace/inquiries"),
                        10
                    ),
                ]
            );
            ratios.Add(measured[thread]);
            if (size == plan.Inquiries[^1])
                report.Other(
                    Bench.Text($"memory at {size * MessagesEach} messages, after these pages"),
                    Bench.Text($"{host.Megabytes:0} MB"),
                    "≤ 220 MB (stretch 160)"
                );
        }

        report.Other("thread: ten times the messages cost", Bench.Text($"{ratios[^1] / ratios[^2]:0.00} times as much"), "≤ 1.15");
    }

    private static async Task AddInquiries(DataFolder data, string template, int first, int last)
    {
        var state = "CASE WHEN s.n % 10 = 0 THEN 'Unassigned' WHEN s.n % 10 < 4 THEN 'Assigned' ELSE 'Closed' END";
        await data.Copy(
            Schema,
            "Inquiries",
            $"\"Id\" = '{template}'",
            first,
            last,
            ("Id", Id),
            ("Number", "printf('IQ-2001-%06d', s.n)"),
            ("AskerId", "printf('01960002-0000-7000-8000-%012d', s.n % 1000)"),
            ("State", state),
            ("SupplierId", $"CASE WHEN {state} = 'Unassigned' THEN NULL ELSE t.\"SupplierId\" END"),
            ("IsAwaitingAnswer", "s.n % 20 = 0"),
            ("LastMessageAt", "t.\"LastMessageAt\" - s.n * 600000000")
        );
        for (var n = 0; n < MessagesEach; n++)
            await Write(data, template, first, last, Id);
    }

    private static async Task Write(DataFolder data, string template, int first, int last, string inquiryId)
    {
        var message = (
            await data.Read(
                Schema,
                $"SELECT MIN(\"Id\"), (SELECT MAX(\"Id\") FROM \"InquiryMessages\") FROM \"InquiryMessages\" WHERE \"InquiryId\" = '{template}'",
                row => (First: row.GetInt64(0), Last: row.GetInt64(1))
            )
        ).Single();
        var number = message.Last.ToString(CultureInfo.InvariantCulture);
        await data.Copy(
            Schema,
            "InquiryMessages",
            $"\"Id\" = {message.First.ToString(CultureInfo.InvariantCulture)}",
            first,
            last,
            ("Id", $"{number} + s.n - {(first - 1).ToString(CultureInfo.InvariantCulture)}"),
            ("InquiryId", inquiryId)
        );
    }

    private static async Task<(Visitor Asker, Visitor Supplier, Visitor Staff)> SignIn(Published published, DataFolder data)
    {
        await using var host = published.StartInDevelopment(data);
        await host.Ready();
        return (
            await Visitor.SignIn(host.Address, DemoPersons.Chen),
            await Visitor.SignIn(host.Address, DemoPersons.Hsu),
            await Visitor.SignIn(host.Address, DemoPersons.Admin)
        );
    }

    private static string Text(Guid id) => id.ToString().ToUpperInvariant();
}
