using System.Security.Cryptography;
using System.Text;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Makes a link by which somebody without an account can read the newest version for some days.</summary>
/// <param name="Days">How many, 1 to 30.</param>
[ForStaff(Permissions.Content)]
internal sealed record MakePreviewLink(Guid ArticleId, int Days) : ICommand<string>;

internal static class PreviewTokens
{
    public const int MaxDays = 30;

    private const int Bytes = 32;

    /// <summary>256 random bits, as an address carries them.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept in place of a token.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

internal sealed class MakePreviewLinkHandler(IContentDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<MakePreviewLink, string>
{
    public async Task<Result<string>> Handle(MakePreviewLink request, CancellationToken cancellationToken)
    {
        if (request.Days is < 1 or > PreviewTokens.MaxDays)
            return Error.Of([Error.Invalid("Choose between 1 and {0} days.", PreviewTokens.MaxDays).On(nameof(request.Days))]);
        if (await db.Whole(request.ArticleId, cancellationToken) is not { } article)
            return ArticleErrors.NotFound;
        var (token, now) = (PreviewTokens.New(), clock.GetUtcNow());
        var made = article.MakePreviewLink(PreviewTokens.HashOf(token), user.AsEditor(), now, now.AddDays(request.Days));
        return made.Error is { } refused ? refused : token;
    }
}
