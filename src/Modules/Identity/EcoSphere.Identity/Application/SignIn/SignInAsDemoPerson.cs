using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Signs in as a demo person without password and second factor. Exists in Development only: anywhere else nobody is found.</summary>
[ForAnyone]
internal sealed record SignInAsDemoPerson(string Key, string? UserAgent) : ICommand<SignedIn>;

internal sealed class SignInAsDemoPersonHandler(IIdentityDb db, ICurrentUser user, IHostEnvironment environment, TimeProvider clock)
    : ICommandHandler<SignInAsDemoPerson, SignedIn>
{
    public async Task<Result<SignedIn>> Handle(SignInAsDemoPerson request, CancellationToken cancellationToken)
    {
        if (
            !environment.IsDevelopment()
            || DemoPersons.All.FirstOrDefault(p => p.Key == request.Key) is not { } person
            || !await db.Members.AnyAsync(m => m.Id == person.MemberId, cancellationToken)
        )
            return Error.NotFound("There is no such member.");
        var session = Session.Start(person.MemberId, awaitsSecondFactor: false, user.IpAddress, request.UserAgent, clock.GetUtcNow());
        db.Sessions.Add(session);
        return new SignedIn(session.Id, AwaitsSecondFactor: false);
    }
}
