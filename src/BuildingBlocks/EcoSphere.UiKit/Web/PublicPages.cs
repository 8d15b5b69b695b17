using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Web;

/// <summary>
/// Pages that are the same for every visitor are kept ready for a short time: <c>[OutputCache(PolicyName = PublicPages.Policy)]</c>.
/// Who changes what they show lets go of them on every host with <see cref="Composition.KeptPages"/>.
/// Signed-in people and answers that set a cookie always get a fresh page (the framework's default rules).
/// </summary>
public static class PublicPages
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "public";

    /// <summary>The tag of all of them, by which they are let go of.</summary>
    public const string Tag = "public";

    /// <summary>Short, because it bounds how stale a page can be whose change nobody announces, such as an event that has begun.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    /// <summary>How much memory they may take, in bytes: some thousand pages, compressed as most visitors ask for them. Anybody can ask for more addresses than that.</summary>
    private const long Room = 32 << 20;

    internal static void AddPublicPages(this WebApplicationBuilder builder) =>
        builder.Services.AddOutputCache(o =>
        {
            o.SizeLimit = Room;
            o.AddPolicy(
                Policy,
                // a sentence for the next page needs a page of its own
                p =>
                    p.With(c => !FrameworkCookies.HasNotice(c.HttpContext))
                        .Expire(Kept)
                        .Tag(Tag)
                        .SetVaryByQuery("*")
                        .VaryByValue(_ => KeyValuePair.Create("language", CultureInfo.CurrentUICulture.Name))
                        .VaryByValue(c => KeyValuePair.Create("encoding", PublicCompression.Encoding(c)))
            );
        });
}
