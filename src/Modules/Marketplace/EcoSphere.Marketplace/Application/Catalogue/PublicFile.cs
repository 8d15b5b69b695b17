using EcoSphere.Platform.Files;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>A file that everybody may see; whoever gets it disposes of the content.</summary>
internal sealed record PublicFile(StoredFile File, Stream Content);
