using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class AccessTests(App app) : IClassFixture<App>
{
    private static readonly Guid Any = new("01930000-0000-7000-8000-00000000ffff");

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "/admin/identity/members", Permissions.Identity },
            { $"/admin/identity/members/{Any}", Permissions.Identity },
            { $"/admin/identity/members/{Any}/suspend", Permissions.Identity },
            { $"/admin/identity/members/{Any}/reinstate", Permissions.Identity },
            { $"/admin/identity/members/{Any}/reset-two-factor", Permissions.Identity },
            { "/admin/identity/consents", Permissions.Identity },
            { "/admin/identity/consents/1", Permissions.Identity },
            { "/admin/identity/consents/new", Permissions.Identity },
            { "/admin/identity/privacy-requests", Permissions.Identity },
            { $"/admin/identity/privacy-requests/{Any}", Permissions.Identity },
            { "/admin/identity/sign-ons", Permissions.Identity },
            { "/admin/identity/staff", Permissions.System },
            { "/admin/identity/staff/appoint", Permissions.System },
            { $"/admin/identity/staff/{Any}", Permissions.System },
            { $"/admin/identity/staff/{Any}/end", Permissions.System },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Only_staff_with_the_permission_open_it(string path, string permission)
    {
        var others = Permissions.All.Where(p => p != permission).ToArray();
        (await app.Browse(Person.Staff(others)).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Member()).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
        (await app.Browse(Person.Staff(permission)).Get(path)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_is_not_there_is_not_found(string path, string permission)
    {
        if (!path.Contains(Any.ToString(), StringComparison.Ordinal))
            return;
        (await app.Browse(Person.Staff(permission)).Get(path)).ShouldBe(HttpStatusCode.NotFound);
    }
}
