using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Puts the question of a request to the modules once more.</summary>
internal static class AskingAgain
{
    /// <summary>
    /// Asks all modules; those that have answered do so again, and nobody waits for it. The question has a key of its own: under the
    /// request's key it would wait behind the first one where a module has given that up.
    /// </summary>
    public static async Task<Result> AskAgain(this IIdentityDb db, PrivacyRequest request, DateTimeOffset now, CancellationToken ct)
    {
        var asked = request.AskAgain(now);
        if (asked.IsSuccess)
        {
            var email = await db.Members.Where(m => m.Id == request.MemberId).Select(m => m.Email).SingleAsync(ct);
            db.Publish(request.Question(email), Guid.CreateVersion7());
        }

        return asked;
    }
}
