using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>Why something about an article is refused.</summary>
internal static class ArticleErrors
{
    public static Error NotFound => Error.NotFound("There is no such article.");

    public static Error NoPage => Error.NotFound("This list has no such page.");

    public static Error NoVersion => Error.NotFound("There is no such version.");

    public static Error NotPublished => Error.Conflict("This article is not public now.");

    public static Error WasPublic => Error.Conflict("This article has been public before, so it cannot be deleted. Withdraw it instead.");

    public static Error NotScheduled => Error.Conflict("Nothing is scheduled for this article.");

    public static Error NothingNew => Error.Conflict("The newest version is public already.");

    public static Error Fixed => Error.Conflict("Other pages rely on this page: it can be changed, but neither renamed nor withdrawn.");

    public static Error SlugTaken => Error.Invalid("Another article has this address or once had it. Choose another.");

    public static Error InThePast => Error.Invalid("Choose a time that is still to come.");

    public static Error NoTime => Error.Invalid("Enter a day and a time, such as 2026-11-20 14:00.");

    public static Error WithdrawnTooSoon => Error.Invalid("It cannot be withdrawn before it is published.");

    /// <summary>Somebody else has written meanwhile.</summary>
    public static Error Stale => Error.Conflict("A colleague has saved another version meanwhile. Compare both before you save yours.");

    public static Error NoPreview => Error.NotFound("This preview link does not exist, has expired, or was revoked.");

    public static Error TooManyPreviews => Error.Conflict("There are {0} preview links in use already. Revoke one first.", Article.MaxPreviewLinks);
}
