using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Media;

/// <summary>Why something about the media library is refused.</summary>
internal static class MediaErrors
{
    public static Error NotFound => Error.NotFound("There is no such file.");

    public static Error InUse => Error.Conflict("Articles use this file. Take it out of them first.");

    public static Error NotAPicture => Error.Invalid("Choose a picture of the media library.");

    public static Error GoneFromText => Error.Invalid("The text names a file that is not in the media library. Choose it again, or take its line out.");

    public static Error Gone => Error.Invalid("A file is no longer there. Choose it again.");
}
