// A module in which everything is as it should be.
using EcoSphere.Architecture.Tests.Fixtures.Platform.Messaging;
using EcoSphere.Architecture.Tests.Fixtures.Platform.Modules;
using EcoSphere.Architecture.Tests.Fixtures.Sound.Application;
using EcoSphere.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Architecture.Tests.Fixtures.Sound
{
    public sealed class SoundModule : IModule;

    public sealed class Letter : ComponentBase;
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Contracts
{
    public enum Colour
    {
        Green,
    }

    public sealed record Line(string Text, decimal Price);

    [IntegrationEvent("sound.thing-happened")]
    public sealed record ThingHappened(Guid Id, DateTimeOffset At, DateOnly? Until, Colour Colour, IReadOnlyList<Line> Lines) : IIntegrationEvent;
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Domain
{
    internal sealed class Thing : AggregateRoot
    {
        public void Happen(DateTimeOffset now) => Raise(new Contracts.ThingHappened(Id, now, null, Contracts.Colour.Green, [new("a", 1m)]));
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Application
{
    [ForAnyone]
    internal sealed record LookAtThing(Guid Id) : IQuery<string>;

    internal sealed class LookAtThingValidator : AbstractValidator<LookAtThing>;

    internal sealed class LookAtThingHandler : IQueryHandler<LookAtThing, string>
    {
        public async Task<string> Handle(LookAtThing query, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return await Inner();

            async Task<string> Inner()
            {
                await Task.Delay(0, cancellationToken);
                return query.Id.ToString();
            }
        }
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Infrastructure
{
    internal sealed class KeyStore
    {
        public Domain.Thing? Thing { get; set; }
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Pages.Open
{
    [AllowAnonymous]
    internal sealed class IndexModel : PageModel
    {
        public LookAtThing? Query { get; set; }
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Pages.Staff
{
    internal sealed class Conventions
    {
        public void Apply() => AuthorizeFolder("/Staff");

        private static void AuthorizeFolder(string folder) => ArgumentNullException.ThrowIfNull(folder);
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Pages.Staff.Queue
{
    internal sealed class IndexModel : PageModel;
}

namespace EcoSphere.Architecture.Tests.Fixtures.Sound.Application.Mails
{
    internal static class ThingMails
    {
        public static Platform.Mail.MailDraft Come() => new("thing-come", "A thing has come");

        public static Platform.Mail.MailDraft Gone() => new("thing-gone", "A thing has gone");
    }

    internal sealed class ThingTopics : Platform.Mail.IMailTopics
    {
        public Platform.Mail.MailTopic Only { get; } =
            new Platform.Mail.MailTopic("things", "What happens to things", "When one has come.", "thing-come", "thing-gone");
    }
}
