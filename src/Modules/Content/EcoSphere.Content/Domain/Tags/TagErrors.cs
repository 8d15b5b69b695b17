using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Tags;

/// <summary>Why something about a tag is refused.</summary>
internal static class TagErrors
{
    public static Error NotFound => Error.NotFound("There is no such tag.");

    public static Error NameTaken => Error.Invalid("Another tag has this name.");

    public static Error SlugTaken => Error.Invalid("Another tag has this short name.");

    public static Error InUse => Error.Conflict("Public articles have this tag. Take it off them first.");

    public static Error Stale => Error.Conflict("A colleague has changed this tag meanwhile. Look at it again before you save.");
}
