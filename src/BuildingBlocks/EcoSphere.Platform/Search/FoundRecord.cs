namespace EcoSphere.Platform.Search;

/// <summary>A record that meets what staff typed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name or number.</param>
/// <param name="Detail">What tells it from others, or null.</param>
public sealed record FoundRecord(Guid Id, string Title, string? Detail);
