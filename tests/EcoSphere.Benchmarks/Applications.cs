using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>
/// The staff's queue of coaching applications, and the finder and the programmes that everybody sees, the more applications there are; the
/// rows are copies of a demo row, of which one in ten waits to be reviewed.
/// </summary>
internal static class Applications
{
    private const string Schema = "coaching";
    private const string Finder = "/coaching/finder?asked=true&industry=25&employees=60&factory=yes&firstBatch=no&exports=yes";

    public static async Task Measure(Plan plan, Report report, DataFolder data, BareProcess bare, Published published)
    {
        var staff = await SignIn(published, data);
        var written = 0;
        foreach (var size in plan.Sizes)
        {
            Bench.Say(Bench.Text($"{size} coaching applications"));
            await Add(data, written + 1, written = size);
            await using var host = published.Start(data);
            await host.Ready();
            await Pages.Compare(
                plan,
                report,
                bare,
                host,
                [
                    Page("application queue, signed in", () => staff.Get(host.Address, "/admin/coaching/applications"), 10),
                    Page("applications that are over, signed in", () => staff.Get(host.Address, "/admin/coaching/applications?tab=Over"), 10),
                    Page("finder with answers", () => Visitor.Stranger.Get(host.Address, Finder), 6),
                    Page("programmes, kept", () => Visitor.Stranger.Get(host.Address, "/coaching"), 1.5),
                ]
            );
            if (size == plan.Largest)
                report.Other(Bench.Text($"memory at {size} applications, after these pages"), Bench.Text($"{host.Megabytes:0} MB"), "≤ 220 MB (stretch 160)");

            PageUnderLoad Page(string name, Func<HttpRequestMessage> next, double goal) => new(Bench.Text($"{name}, {size} applications"), next, goal);
        }
    }

    private static async Task Add(DataFolder data, int first, int last)
    {
        var template = (
            await data.Read(Schema, "SELECT \"Id\" FROM \"Applications\" WHERE \"State\" = 'Submitted' ORDER BY \"Number\" LIMIT 1", row => row.GetString(0))
        ).Single();
        await data.Copy(
            Schema,
            "Applications",
            $"\"Id\" = '{template}'",
            first,
            last,
            ("Id", "printf('01960003-0000-7000-8000-%012d', s.n)"),
            ("Number", "printf('CO-2001-%06d', s.n)"),
            ("CompanyId", "printf('01960004-0000-7000-8000-%012d', s.n)"),
            (
                "State",
                "CASE WHEN s.n % 10 = 0 THEN 'Submitted' WHEN s.n % 10 = 1 THEN 'Qualified' WHEN s.n % 10 < 6 THEN 'Refused' WHEN s.n % 10 < 9 THEN 'Withdrawn' ELSE 'GivenUp' END"
            ),
            ("PriorityRank", "1 + s.n % 3"),
            ("SubmittedAt", "t.\"SubmittedAt\" - s.n * 600000000")
        );
        await data.Execute(
            Schema,
            """
            UPDATE "ApplicationTallies" SET "Total" = (
                SELECT COUNT(*) FROM "Applications" a WHERE a."ItemId" = "ApplicationTallies"."ItemId" AND a."State" = "ApplicationTallies"."State"
            );
            """
        );
    }

    private static async Task<Visitor> SignIn(Published published, DataFolder data)
    {
        await using var host = published.StartInDevelopment(data);
        await host.Ready();
        return await Visitor.SignIn(host.Address, DemoPersons.Admin);
    }
}
