using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Tags;

/// <summary>A subject under which articles of all kinds are found.</summary>
internal sealed class Tag : AggregateRoot
{
    public const int NameLength = 40;

    private Tag() { }

    /// <summary>The last part of <c>/tags/{slug}</c>; never changes.</summary>
    public string Slug { get; private set; } = "";

    public string NameZh { get; private set; } = "";

    public string? NameEn { get; private set; }

    public LocalText Name => new(NameZh, NameEn);

    public static Result<Tag> Add(string? slug, string? nameZh, string? nameEn)
    {
        var tag = new Tag();
        tag.Slug = slug ?? ArticleAddress.Suggest(nameEn, tag.Id);
        var wrong = ArticleAddress.Check(tag.Slug)?.On(nameof(Slug));
        var named = tag.Rename(nameZh, nameEn).Error;
        return wrong is null && named is null ? tag : Error.Of([.. named?.Details ?? [], .. wrong is null ? Array.Empty<Error>() : [wrong]]);
    }

    public Result Rename(string? nameZh, string? nameEn)
    {
        var checks = new FieldChecks();
        checks.Text(nameZh, NameLength, nameof(NameZh), Error.Invalid("Enter the Chinese name."));
        checks.Text(nameEn, NameLength, nameof(NameEn));
        if (checks.Failure is { } wrong)
            return wrong;
        (NameZh, NameEn) = (nameZh!, nameEn);
        Touch();
        return Result.Success();
    }
}
