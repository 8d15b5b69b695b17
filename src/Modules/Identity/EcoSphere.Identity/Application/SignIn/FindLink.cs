using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Whether a mailed link is still good; asking uses nothing up.</summary>
[ForAnyone]
internal sealed record FindLink(string? Token, LinkPurpose Purpose) : IQuery<bool>;

internal sealed class FindLinkHandler(LinkIssuer links) : IQueryHandler<FindLink, bool>
{
    public async Task<Result<bool>> Handle(FindLink request, CancellationToken cancellationToken) =>
        await links.Find(request.Token, request.Purpose, cancellationToken) is not null;
}
