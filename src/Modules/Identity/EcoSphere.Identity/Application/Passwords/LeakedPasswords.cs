using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Win32.SafeHandles;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>Looks passwords up among those that have leaked, in the file that whoever runs the site has named (OWASP ASVS 5.0, 6.2.12).</summary>
internal sealed class LeakedPasswords(IOptions<LeakedPasswordOptions> options)
{
    private const int HashLength = 40;

    /// <summary>No line is longer: a hash, a count and a line end.</summary>
    private const int MostOfLine = 64;

    /// <summary>Whether a password has leaked; without a file none has.</summary>
    public bool Hold(string password)
    {
        if (options.Value.LeakedFile is not { Length: > 0 } path)
            return false;
#pragma warning disable CA5350 // the published lists are of SHA-1, and nothing is kept of it
        var sought = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password))));
#pragma warning restore CA5350
        using var file = File.OpenHandle(path);
        Span<byte> found = stackalloc byte[HashLength];
        // the file has tens of gigabytes: its halves are halved until the line is found, in some forty reads
        var (low, high) = (0L, RandomAccess.GetLength(file));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (!FirstFrom(file, middle, found) || found.SequenceCompareTo(sought) >= 0)
                high = middle;
            else
                low = middle + 1;
        }

        return FirstFrom(file, low, found) && found.SequenceEqual(sought);
    }

    /// <summary>Reads the hash of the first line that begins at a place or behind it.</summary>
    /// <returns>False where no line begins there.</returns>
    private static bool FirstFrom(SafeFileHandle file, long place, Span<byte> hash)
    {
        Span<byte> read = stackalloc byte[MostOfLine + HashLength];
        var (from, start) = (Math.Max(0, place - 1), 0);
        read = read[..RandomAccess.Read(file, read, from)];
        if (place > 0 && (start = read.IndexOf((byte)'\n') + 1) == 0)
            return false;
        return read.Length >= start + HashLength && read.Slice(start, HashLength).TryCopyTo(hash);
    }
}
