using EcoSphere.Platform.Files;

namespace EcoSphere.Coaching.Application.Files;

/// <summary>A file to be sent to the browser; whoever gets it disposes of the content.</summary>
internal sealed record OpenedFile(StoredFile File, Stream Content);
