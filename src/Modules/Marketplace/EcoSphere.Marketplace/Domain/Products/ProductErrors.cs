using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>Why something about a product is refused.</summary>
internal static class ProductErrors
{
    public static Error NotFound => Error.NotFound("There is no such product.");

    public static Error NothingOpen => Error.Conflict("No new version of this product is under way.");

    public static Error NothingChanged => Error.Conflict("This version is the same as the one that is live. Change something before you send it.");

    public static Error OnlyVersion => Error.Conflict("This is the only version of the product. Delete the product instead.");

    public static Error WasListed => Error.Conflict("This product has been listed before, so it cannot be deleted. Withdraw it instead.");

    public static Error InReview => Error.Conflict("This version is in review and cannot be changed. Take it back first if something is wrong.");

    public static Error SectionClosed => Error.Conflict("Only the sections that the reviewer returned can be changed.");

    public static Error NotSent => Error.Conflict("This version has not been sent for review.");

    public static Error Returned => Error.Conflict("This version has been returned to the supplier already.");

    public static Error OwnProduct => Error.Forbidden("You sent this version yourself, so somebody else has to review it.");

    public static Error NotApproved => Error.Conflict("No version of this product has been approved yet.");

    public static Error NotListed => Error.Conflict("This product is not listed.");

    public static Error NotWithdrawn => Error.Conflict("This product has not been withdrawn.");

    public static Error WithdrawnByStaff => Error.Forbidden("The platform has withdrawn this product, so only the platform can list it again. Write to us.");

    public static Error SupplierSuspended => Error.Conflict("The supplier of this product is suspended, so nothing of it can be listed now.");

    public static Error SentAgain(int round) =>
        Error.Conflict("This version has been changed and sent again since you opened it (round {0}). Read it again before you decide.", round);

    public static Error OwnCompany => Error.Forbidden("You belong to the company that offers this product, so somebody else has to decide.");

    public static Error Claimed(string? by, DateTimeOffset? at) =>
        Error.Conflict("{0} has been reviewing this version since {1}. Take it over first.", by ?? "", at is { } since ? At(since) : "");

    /// <summary>The round that somebody wants to decide is over: the sentence says who ended it, and how.</summary>
    public static Error Decided(ProductReview review) =>
        review.Decision switch
        {
            ReviewDecision.Approved => Error.Conflict("{0} approved this version on {1}.", review.DecidedByName, At(review.DecidedAt)),
            ReviewDecision.Returned => Error.Conflict("{0} returned this version to the supplier on {1}.", review.DecidedByName, At(review.DecidedAt)),
            _ => Error.Conflict("The supplier took this version back on {0} to change it. It comes again when it is sent again.", At(review.DecidedAt)),
        };

    // the same writing in both languages
    private static string At(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTimeBySystemTimeZoneId(moment, "Asia/Taipei").ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture);
}
