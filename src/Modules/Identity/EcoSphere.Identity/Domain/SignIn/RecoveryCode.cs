using System.Security.Cryptography;
using System.Text;
using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.SignIn;

/// <summary>A code for the day the app is lost; good once. 118 random bits, so a plain hash is enough: nobody tries that many.</summary>
internal sealed class RecoveryCode : Entity
{
    /// <summary>Without letters and digits that are mistaken for each other.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int Groups = 6;
    private const int OfGroup = 4;

    public RecoveryCode(string hash) => Hash = hash;

    [NotAudited]
    public string Hash { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Groups * OfGroup);
        return string.Join('-', code.Chunk(OfGroup).Select(c => new string(c)));
    }

    public static string HashOf(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes((TextInput.Code(code) ?? "").ToLowerInvariant())));

    public void Use(DateTimeOffset now) => UsedAt = now;
}
