using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Application.Files;

internal static class FileErrors
{
    public static Error NotFound => Error.NotFound("There is no such file.");
}
