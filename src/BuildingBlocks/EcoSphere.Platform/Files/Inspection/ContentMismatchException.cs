namespace EcoSphere.Platform.Files.Inspection;

/// <summary>The bytes are not of the kind they were taken for. Damage within the kind is an <see cref="InvalidDataException"/>.</summary>
internal sealed class ContentMismatchException() : Exception("The content is of another kind.");
