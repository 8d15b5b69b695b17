namespace EcoSphere.Identity.Domain.Notices;

/// <summary>That a member wants no mails of a topic.</summary>
internal sealed class RefusedTopic
{
    public RefusedTopic(Guid memberId, string module, string topic, DateTimeOffset since) =>
        (MemberId, Module, Topic, Since) = (memberId, module, topic, since);

    public Guid MemberId { get; private set; }

    /// <summary>The schema of the module that writes.</summary>
    public string Module { get; private set; }

    /// <summary>The topic's name in that module.</summary>
    public string Topic { get; private set; }

    public DateTimeOffset Since { get; private set; }
}
