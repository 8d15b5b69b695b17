using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Why something about an application that is being written is refused.</summary>
internal static class DraftErrors
{
    public static Error NotFound => Error.NotFound("There is no such draft.");

    public static Error NoItem => Error.Of([Error.Invalid("Choose what you apply for.").On("ItemIds")]);

    public static Error OneItem => Error.Of([Error.Invalid("Choose one item; only mid-sized backbone enterprises may choose more.").On("ItemIds")]);

    public static Error OneItemOnly => Error.Of([Error.Invalid("Choose one item.").On("ItemIds")]);

    public static Error Changed => Error.Conflict("Somebody else of your company has changed this application. Look at it again before you send it.");
}
