using EcoSphere.Identity.Application.Staff;
using EcoSphere.Platform.Data;
using MediatR;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Infrastructure.Seeds;

/// <summary>The first administrator: the configured address is invited while nobody can run the platform.</summary>
internal sealed class SeedAdministrator(IMediator mediator, IOptions<AdminOptions> options) : ISeed
{
    /// <summary>After the demo data, which bring an administrator of their own.</summary>
    public int Order => 90;

    public async Task Run(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(options.Value.Email))
            return;
        var result = await mediator.Send(new EnsureAdministrator(options.Value.Email), ct);
        if (result.Error is { } error)
            throw new InvalidOperationException($"Admin:Email cannot be appointed: {error.Message}");
    }
}
