using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure.Seeds.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Infrastructure.Seeds;

/// <summary>The programmes that there were before this portal, as they were called out; they are over and can be copied.</summary>
internal sealed class SeedProgrammes(CoachingDb db, AuditContext audit) : ISeed
{
    public int Order => 20;

    public async Task Run(CancellationToken ct)
    {
        if (await db.Programmes.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedProgrammes));
        db.Programmes.AddRange(
            Past(
                Make(
                    GreenGrowth2015.Slug,
                    GreenGrowth2015.Content,
                    GreenGrowth2015.Years,
                    GreenGrowth2015.Choice,
                    GreenGrowth2015.Common,
                    GreenGrowth2015.Items,
                    At(2015, 2, 3)
                ),
                At(2015, 2, 3),
                At(2016, 1, 1)
            ),
            Past(
                Make(
                    LowCarbon2023.Slug,
                    LowCarbon2023.Content,
                    LowCarbon2023.Years,
                    LowCarbon2023.Choice,
                    LowCarbon2023.Common,
                    LowCarbon2023.Items,
                    At(2023, 2, 1)
                ),
                At(2023, 2, 1),
                At(2024, 1, 1)
            ),
            Past(
                Make(
                    FootprintTraining.Slug,
                    FootprintTraining.Content,
                    FootprintTraining.Years,
                    FootprintTraining.Choice,
                    FootprintTraining.Common,
                    [FootprintTraining.Item],
                    At(2023, 9, 1)
                ),
                At(2023, 9, 1),
                At(2025, 1, 1)
            )
        );
        await db.SaveChangesAsync(ct);
    }

    private static DateTimeOffset At(int year, int month, int day) => TaipeiTime.StartOf(new DateOnly(year, month, day));

    private static Programme Make(
        string slug,
        ProgrammeContent content,
        ProgrammeYears years,
        ChoiceRule choice,
        FormParts common,
        IReadOnlyList<SeedItem> items,
        DateTimeOffset now
    )
    {
        var begun = Programme.Begin(slug, content, years, choice, now);
        DemoSetting.Must(begun);
        var programme = begun.Value;
        DemoSetting.Must(programme.ChangeParts(null, common, now));
        foreach (var told in items)
        {
            var added = programme.AddItem(told.Content, told.Window, told.Plan, now);
            DemoSetting.Must(added);
            DemoSetting.Must(programme.ChangeParts(added.Value.Id, told.Own, now));
        }

        return programme;
    }

    private static Programme Past(Programme programme, DateTimeOffset published, DateTimeOffset closed)
    {
        DemoSetting.Must(programme.Publish(published));
        DemoSetting.Must(programme.Close(closed));
        return programme;
    }
}
