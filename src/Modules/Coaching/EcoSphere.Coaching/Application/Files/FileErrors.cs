using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Application.Files;

internal static class FileErrors
{
    public static Error NotFound => Error.NotFound("There is no such file.");

    /// <summary>It was uploaded too long ago with a form that was never sent.</summary>
    public static Error Gone => Error.Invalid("A file is no longer there. Choose it again.");
}
