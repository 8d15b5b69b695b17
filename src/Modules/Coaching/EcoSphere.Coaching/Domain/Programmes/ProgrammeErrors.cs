using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>Why something about a programme is refused.</summary>
internal static class ProgrammeErrors
{
    public static Error NotFound => Error.NotFound("There is no such programme.");

    public static Error ItemNotFound => Error.NotFound("There is no such item in this programme.");

    public static Error Published => Error.Conflict("This programme is published already.");

    public static Error NotPublished => Error.Conflict("This programme is not published.");

    public static Error NoItems => Error.Conflict("Add at least one item before you publish the programme.");

    public static Error NoConsent => Error.Conflict("Add a consent to the use of personal data before you publish the programme.");

    public static Error NoQuestions => Error.Conflict("Add at least one question set before you publish the programme.");

    public static Error NoCriteria(string code) =>
        Error.Conflict("Item {0} is scored by two reviewers; add what they score before you publish the programme.", code);

    public static Error HasApplications => Error.Conflict("Firms have applied for this, so it cannot be deleted. Close it instead.");

    public static Error CodeTaken => Error.Of([Error.Invalid("Another item of this programme has this code.").On(nameof(ItemContent.Code))]);

    public static Error SlugTaken => Error.Of([Error.Invalid("Another programme has this address.").On(nameof(Programme.Slug))]);

    public static Error BadSlug =>
        Error.Of([Error.Invalid("Enter the end of the address in small letters, digits and hyphens, such as low-carbon-2026.").On(nameof(Programme.Slug))]);

    public static Error TooManyItems => Error.Conflict("A programme has at most {0} items.", Programme.MostItems);

    /// <summary>The quota is to become smaller than what is taken.</summary>
    public static Error QuotaTaken(int taken) => Error.Of([Error.Invalid("{0} places are taken, so there cannot be fewer.", taken).On(nameof(ItemPlan.Quota))]);

    public static Error NoClosingDay => Error.Of([Error.Invalid("Enter the last day on which firms can apply.").On(nameof(Window.ClosesOn))]);

    public static Error ClosesBeforeOpening => Error.Of([Error.Invalid("The last day cannot be before the first.").On(nameof(Window.ClosesOn))]);
}
