using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Operations.Tests;

/// <summary>Brings the platform into the states that its operators have to deal with.</summary>
internal static class Given
{
    public const string Module = "identity";

    /// <summary>Runs the platform and nothing else.</summary>
    public static Person Operator { get; } = Person.Staff(Permissions.System) with { Name = "方平台" };

    /// <summary>An event whose content no reaction can read, given up, with a sound one of the same record behind it.</summary>
    public static async Task<MessageRow> DeadLetter(this App app)
    {
        var key = Guid.CreateVersion7();
        EventEnvelope Joined(string member) =>
            new(
                Guid.CreateVersion7(),
                "company.member-joined",
                key,
                $$"""{"companyId":"{{Guid.CreateVersion7()}}","memberId":"{{member}}","isAdmin":true}""",
                app.Clock.GetUtcNow()
            );
        await app
            .Services.GetRequiredService<IEventTransport>()
            .Deliver(Module, [Joined("nobody"), Joined(Guid.CreateVersion7().ToString())], CancellationToken.None);
        await app.Exhaust();
        var dead = await app.Send(new ListMessages(new MessageFilter(Module, MessageDirection.In, MessageState.Dead, null), null), Operator);
        return dead.Value.Rows.MaxBy(r => r.Sequence)!;
    }

    /// <summary>Lets the time of all attempts pass.</summary>
    public static async Task Exhaust(this App app)
    {
        for (var attempt = 0; attempt < 8; attempt++)
        {
            await app.Pump();
            app.Clock.Advance(TimeSpan.FromHours(7));
        }
    }

    /// <summary>Works on the module's database.</summary>
    public static async Task On(this App app, string schema, Func<ModuleDbContext, Task> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await work(scope.Db(app.Services.GetRequiredService<ModuleCatalog>().BySchema(schema)));
    }

    /// <summary>Queues a mail.</summary>
    public static Task Mail(this App app, string to, string? link = null) =>
        app.On(
            Module,
            async db =>
            {
                db.Send(
                    new MailDraft(
                        "notice",
                        to,
                        "林小綠",
                        "zh-TW",
                        new Phrase("Something happened"),
                        [new Phrase("It is over.")],
                        new Phrase("You asked for it.")
                    )
                    {
                        ButtonText = link is null ? null : new Phrase("Open it"),
                        ButtonPath = link,
                    }
                );
                await db.SaveChangesAsync();
            }
        );
}
