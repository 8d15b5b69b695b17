using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>What one module holds of a member, for a copy; kept apart from the request, because it can be large, and only for a while.</summary>
[NotAudited]
internal sealed class PrivacyContent : AggregateRoot
{
    private readonly List<PrivacyFile> _files = [];

    public PrivacyContent(Guid requestId, string module, string data) => (RequestId, Module, Data) = (requestId, module, data);

    public Guid RequestId { get; private set; }

    public string Module { get; private set; }

    /// <summary>As JSON, as the module gave it.</summary>
    public string Data { get; private set; }

    /// <summary>The files that the person gave to the module.</summary>
    public IReadOnlyList<PrivacyFile> Files => _files;

    public void Add(string name, string contentType, long length, string storageName) =>
        _files.Add(new PrivacyFile(_files.Count, name, contentType, length, storageName));
}
