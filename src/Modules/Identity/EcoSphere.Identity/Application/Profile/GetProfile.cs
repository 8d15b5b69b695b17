using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Profile;

/// <summary>The member's own details.</summary>
[ForMembers]
internal sealed record GetProfile : IQuery<ProfileView>;

internal sealed record ProfileView(string Email, string Name, string? Phone, string Language);

internal sealed class GetProfileHandler(IIdentityDb db, ICurrentUser user) : IQueryHandler<GetProfile, ProfileView>
{
    public async Task<Result<ProfileView>> Handle(GetProfile request, CancellationToken cancellationToken) =>
        await db.Members.Where(m => m.Id == user.Id).Select(m => new ProfileView(m.Email, m.Name, m.Phone, m.Language)).SingleAsync(cancellationToken);
}
