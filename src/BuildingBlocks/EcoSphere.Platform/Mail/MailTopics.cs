using EcoSphere.Platform.Modules;

namespace EcoSphere.Platform.Mail;

/// <summary>The topics of all modules.</summary>
/// <param name="modules">What each of them declares.</param>
/// <param name="catalog">The modules.</param>
public sealed class MailTopics(IEnumerable<IMailTopics> modules, ModuleCatalog catalog)
{
    private readonly List<(ModuleDescriptor Module, MailTopic Topic)> _all =
    [
        .. from part in modules let module = catalog.Of(part.GetType().Assembly) from topic in part.All select (module, topic),
    ];

    /// <summary>All of them, module by module.</summary>
    public IReadOnlyList<(ModuleDescriptor Module, MailTopic Topic)> All => _all;

    /// <summary>A topic by its name, or null.</summary>
    /// <param name="module">The module's schema.</param>
    /// <param name="topic">The topic's name.</param>
    public MailTopic? Find(string? module, string? topic) => _all.Find(t => t.Module.Schema == module && t.Topic.Name == topic).Topic;

    /// <summary>The topic a mail belongs to, or null where its module declares none.</summary>
    /// <param name="module">The module's schema.</param>
    /// <param name="kind">The kind of mail.</param>
    public MailTopic? Of(string module, string kind) => _all.Find(t => t.Module.Schema == module && t.Topic.Kinds.Contains(kind)).Topic;
}
