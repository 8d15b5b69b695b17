namespace EcoSphere.Identity.Application;

/// <summary>Keeps secrets that must be read again (unlike passwords) unreadable in the database.</summary>
internal interface ISecretProtector
{
    string Protect(byte[] secret);

    byte[] Unprotect(string protectedSecret);
}
