using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Application.Files;

internal static class FileErrors
{
    public static Error NotFound => Error.NotFound("There is no such file.");
}
