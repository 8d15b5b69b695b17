// Stand-ins for the platform's vocabulary, so that the rules can be tried on types that break them.
namespace EcoSphere.Architecture.Tests.Fixtures.Platform.Messaging
{
    internal interface ICommand;

    internal interface IQuery<T>;

    internal interface ICommandHandler<in TCommand>;

    internal interface IQueryHandler<in TQuery, T>;

    [AttributeUsage(AttributeTargets.Class)]
    internal abstract class AccessAttribute : Attribute;

    internal sealed class ForAnyoneAttribute : AccessAttribute;

    internal sealed class ForStaffAttribute : AccessAttribute;

    internal abstract class AbstractValidator<T>;
}

namespace EcoSphere.Architecture.Tests.Fixtures.Platform.Modules
{
    public interface IModule;
}

namespace EcoSphere.Architecture.Tests.Fixtures.Platform.Mail
{
    internal sealed record MailDraft(string Kind, string Subject);

    internal interface IMailTopics;

    internal sealed record MailTopic(string Name, string Title, string Detail, params string[] Kinds);
}
