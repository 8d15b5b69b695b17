using System.Globalization;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>Everything that is measured, one after the other on the same machine.</summary>
internal static class Bench
{
    public static async Task<Report> Run(Plan plan)
    {
        var report = new Report();
        using var data = new DataFolder();
        Say("publishing the host");
        var published = await Published.Make(Path.Combine(data.Path, "host"));
        var population = new Population(data);
        await population.Prepare();
        var (member, reviewer) = await SignIn(published, data);

        await using var bare = await BareProcess.Start();
        var (companies, waiting) = (0, 0);
        foreach (var size in plan.Sizes)
        {
            Say(Text($"{size} companies"));
            await population.AddCompanies(companies + 1, companies = size);
            if (Math.Min(size, Forms.Applications) is var more && more > waiting)
                await population.AddWaiting(waiting + 1, waiting = more);
            await using var host = published.Start(data);
            await host.Ready();
            await Pages.Measure(plan, report, size, bare, host, member, reviewer);
            if (size == plan.Largest)
                report.Other($"memory at {size} companies, after these pages", Text($"{host.Megabytes:0} MB"), "≤ 220 MB (stretch 160)");
        }

        Say("the catalogue");
        await Catalogue.Measure(plan, report, data, population, bare, published);
        await Threads.Measure(plan, report, data, bare, published);
        await Applications.Measure(plan, report, data, bare, published);
        Say("articles");
        await Reading.Measure(plan, report, data, population, bare, published);
        Say("forms and events");
        await Forms.Measure(plan, report, data, bare, published, reviewer);
        Say("starts");
        await Starts.Measure(plan, report, data, published);
        report.Other("size of the published host", Text($"{published.Megabytes:0} MB"), "≤ 40 MB");
        return report;
    }

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static async Task<(Visitor Member, Visitor Reviewer)> SignIn(Published published, DataFolder data)
    {
        await using var host = published.StartInDevelopment(data);
        await host.Ready();
        return (await Visitor.SignIn(host.Address, DemoPersons.Chen), await Visitor.SignIn(host.Address, DemoPersons.Reviewer));
    }

    public static void Say(string what) => Console.Error.WriteLine($"… {what}");
}
