namespace EcoSphere.UiKit.Web;

/// <summary>Addresses within the site that came with a request.</summary>
public static class LocalAddress
{
    /// <summary>Writes an address so that a header can carry it: it was decoded when it was read, and may hold Chinese letters.</summary>
    /// <param name="path">The decoded path with its query.</param>
    /// <returns>The same address in ASCII.</returns>
    public static string ForHeader(string path) =>
        string.Concat(path.EnumerateRunes().Select(r => r.IsAscii ? r.ToString() : Uri.EscapeDataString(r.ToString())));
}
