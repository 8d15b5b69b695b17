using EcoSphere.Kernel;

namespace EcoSphere.Training.Domain.Workshops;

internal static class WorkshopErrors
{
    public static Error NotFound => Error.NotFound("There is no such workshop.");

    public static Error TitleMissing => Error.Invalid("Enter the title.");

    public static Error TitleTaken => Error.Invalid("This title is among your workshops already.").On(nameof(Workshop.Title));
}
