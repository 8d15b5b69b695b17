namespace EcoSphere.Platform.Files;

/// <summary>Content that lies in the store.</summary>
/// <param name="StorageName">The random name under which it can be opened again.</param>
/// <param name="Sha256">The SHA-256 of the content, in lower-case hexadecimal.</param>
/// <param name="Length">The number of bytes.</param>
public sealed record StoredContent(string StorageName, string Sha256, long Length);
