using System.Text.RegularExpressions;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>What the product's sources never do.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("Process\\.Start|new Process\\b|ProcessStartInfo")] // no command of the operating system
    [InlineData("\\bunsafe\\s*(\\{|class|struct|static|void)|DllImport|LibraryImport|AllowUnsafeBlocks")] // no memory of its own
    [InlineData("ServerCertificateCustomValidation|ServerCertificateValidationCallback|DangerousAcceptAny")] // every certificate is checked
    [InlineData("BinaryFormatter|TypeNameHandling|DtdProcessing\\.Parse|XmlUrlResolver")] // no data that chooses types or fetches more
    [InlineData("MD5\\b|CipherMode\\.ECB|DES\\.Create|new Random\\(|Random\\.Shared")] // no weak cryptography or chance
    public void Nothing_of_the_kind_is_in_them(string pattern)
    {
        var root = Path.Combine(HostProcess.Root(), "src");
        var found =
            from file in Directory.EnumerateFiles(root, "*.cs*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".cshtml"
            where !file.Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin" or "node_modules")
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))
            select $"{Path.GetRelativePath(root, file)}: {line.Trim()}";
        found.ShouldBeEmpty();
    }
}
