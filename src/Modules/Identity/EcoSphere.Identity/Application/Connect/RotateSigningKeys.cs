using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Makes the next key in time and removes those that nobody needs any more or can read. Doing it again does no harm.</summary>
[ForSystem]
internal sealed record RotateSigningKeys : ICommand;

internal sealed class RotateSigningKeysHandler(IIdentityDb db, SigningKeys keys, TimeProvider clock) : ICommandHandler<RotateSigningKeys>
{
    public async Task<Result> Handle(RotateSigningKeys command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stored = await db.SigningKeys.OrderByDescending(k => k.SignsFrom).ToListAsync(cancellationToken);
        var newestFirst = stored.FindAll(keys.IsReadable);
        db.SigningKeys.RemoveRange(stored.Except(newestFirst));
        if (SigningKey.NextBegins(newestFirst.FirstOrDefault(), now) is { } begins)
            db.SigningKeys.Add(keys.Make(begins));
        foreach (var (successor, key) in newestFirst.Zip(newestFirst.Skip(1)))
            if (SigningKey.IsOver(successor, now))
                db.SigningKeys.Remove(key);
        return Result.Success();
    }
}
