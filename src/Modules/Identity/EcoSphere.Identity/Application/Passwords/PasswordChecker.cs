using EcoSphere.Identity.Domain.Members;
using Microsoft.AspNetCore.Identity;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>Hashes and checks passwords. A check takes the same time where there is no account or no password.</summary>
internal sealed class PasswordChecker(IPasswordHasher<Member> hasher)
{
    private readonly string _nobodysHash = hasher.HashPassword(null!, Guid.CreateVersion7().ToString());

    public string Hash(string password) => hasher.HashPassword(null!, password);

    public bool IsRight(string? hash, string password)
    {
        if (password.Length > PasswordRule.MaxLength)
            return false;
        var outcome = hasher.VerifyHashedPassword(null!, hash ?? _nobodysHash, password);
        return hash is not null && outcome != PasswordVerificationResult.Failed;
    }
}
