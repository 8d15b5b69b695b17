using System.Security.Cryptography;
using System.Text;
using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Tests.Registration;
using EcoSphere.Testing;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Passwords;

public sealed class LeakedPasswordsTests
{
    private static readonly string[] Leaked = [.. Enumerable.Range(0, 777).Select(i => $"Leaked-Forest-{i}")];

    [Theory]
    [InlineData("\r\n", ":42", true)]
    [InlineData("\n", ":1234567890", false)]
    [InlineData("\n", "", true)]
    public async Task What_is_in_the_file_is_found_wherever_it_stands_and_nothing_else(string end, string count, bool ends)
    {
        var passwords = new LeakedPasswords(Options.Create(new LeakedPasswordOptions { LeakedFile = await Write(Leaked, end, count, ends) }));
        Leaked.Where(p => !passwords.Hold(p)).ShouldBeEmpty();
        Leaked.Where(p => passwords.Hold(p + "!")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_file_and_none_hold_nothing()
    {
        new LeakedPasswords(Options.Create(new LeakedPasswordOptions { LeakedFile = await Write([], "\n", "", true) })).Hold("Leaked-Forest-1").ShouldBeFalse();
        new LeakedPasswords(Options.Create(new LeakedPasswordOptions())).Hold("Leaked-Forest-1").ShouldBeFalse();
    }

    [Fact]
    public async Task A_leaked_password_is_refused_where_one_is_chosen()
    {
        var app = await App.Start(
            new App.Settings
            {
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Passwords:LeakedFile"] = await Write(Leaked, "\r\n", ":7", true) },
            }
        );
        try
        {
            var page = await RegistrationTests.Register(app.Browse(), "leaked@example.test", "Leaked-Forest-81");
            page.ErrorOf("Input.Password").ShouldBe("這個密碼曾在其他網站外洩，請換一個。");
            var browser = await app.SignUp("leaked@example.test");
            var change = await (await browser.Get("/member/security/password")).Submit([
                ("Input.Password", Accounts.Password),
                ("Input.NewPassword", "Leaked-Forest-82"),
            ]);
            change.ErrorOf("Input.NewPassword").ShouldBe("這個密碼曾在其他網站外洩，請換一個。");
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static async Task<string> Write(IEnumerable<string> passwords, string end, string count, bool ends)
    {
#pragma warning disable CA5350 // as the published lists are
        var hashes = passwords.Select(p => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(p)))).Order(StringComparer.Ordinal);
#pragma warning restore CA5350
        var text = string.Join(end, hashes.Select(h => h + count)) + (ends ? end : "");
        var path = Path.Combine(Directory.CreateDirectory(Scratch.NewFolder()).FullName, "leaked.txt");
        await File.WriteAllTextAsync(path, text, Encoding.ASCII);
        return path;
    }
}
