// A module that breaks every rule. The analyzer of banned calls is off here, because the rules are there to find them too.
#pragma warning disable RS0030
using EcoSphere.Architecture.Tests.Fixtures.Platform.Messaging;
using EcoSphere.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Architecture.Tests.Fixtures.Broken
{
    public sealed class Loose;
}

namespace EcoSphere.Architecture.Tests.Fixtures.Broken.Contracts
{
    public class NotARecord;

    public sealed record PartOfNothing(int Number);

    [IntegrationEvent("broken.same")]
    public sealed record FirstEvent(DateTime Local) : IIntegrationEvent;

    [IntegrationEvent("broken.same")]
    public sealed record SecondEvent(IDictionary<string, string> Map) : IIntegrationEvent;

    public sealed record NamelessEvent : IIntegrationEvent;

    [IntegrationEvent("other.Thing")]
    internal sealed record MisnamedEvent : IIntegrationEvent;
}

namespace EcoSphere.Architecture.Tests.Fixtures.Broken.Domain
{
    internal sealed class Thing
    {
        public void Store() => Infrastructure.Database.Use(async () => await Task.FromResult(typeof(HttpContext)));
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Broken.Application
{
    internal sealed class LookAtWeb
    {
        public void Look()
        {
            List<object> found = [];
            found.ForEach(f => found.Add((HttpContext)f));
            found.Add(typeof(Infrastructure.Database));
            found.Add(typeof(Pages.IndexModel));
        }
    }

    internal record OpenOrder : ICommand;

    [ForAnyone]
    [ForStaff]
    internal sealed record TwiceAllowed : ICommand;

    internal sealed class WrongNameHandler : ICommandHandler<TwiceAllowed>;

    internal sealed class WrongNameValidator : AbstractValidator<TwiceAllowed>;

    internal interface IThingRepository
    {
        Task<int> CountAsync();
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Broken.Infrastructure
{
    internal static class Database
    {
        public static Type Page => typeof(Pages.IndexModel);

        public static void Use(Func<Task<Type>> work) => work().Wait();

        public static int Now() => DateTime.Now.Year + DateTimeOffset.UtcNow.Year + Task.FromResult(1).Result;

        public static string Id()
        {
            Func<Guid> make = () => Guid.NewGuid();
            Thread.Sleep(0);
            return make().ToString();
        }

        public static async void Forget() => await Task.Yield();
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Broken.Pages
{
    internal sealed class IndexModel : PageModel
    {
        public void OnGet() => Infrastructure.Database.Now();
    }
}

namespace EcoSphere.Architecture.Tests.Fixtures.Broken.Application.Mails
{
    internal static class ThingMails
    {
        public static Platform.Mail.MailDraft Come() => new("thing-come", "A thing has come");

        public static Platform.Mail.MailDraft Gone() => new("thing-gone", "A thing has gone");
    }

    internal sealed class ThingTopics : Platform.Mail.IMailTopics
    {
        public Platform.Mail.MailTopic Only { get; } =
            new Platform.Mail.MailTopic("things", "What happens to things", "When one has come.", "thing-come", "thing-come");
    }
}
