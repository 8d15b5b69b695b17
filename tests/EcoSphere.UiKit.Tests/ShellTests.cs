using System.Security.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Tests;

/// <summary>The shells around real pages.</summary>
public sealed class ShellTests : IAsyncLifetime
{
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseTestServer();
        builder.Services.AddLocalization();
        builder.Services.AddSingleton<EcoSphere.UiKit.Web.SiteCookies>();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(INavigation).Assembly);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<INavigation, SomeNavigation>();
        builder.Services.AddSingleton(new ModuleCatalog([], [], new ModuleFailures()));
        builder.Services.AddScoped<Contributions>();
        builder.Services.AddSingleton<IMemberWork, SomeWork>();
        builder.Services.AddSingleton<IMemberWork, BrokenWork>();
        builder.Services.AddSingleton<IMenuBadges, SomeBadges>();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, Somebody>("test", null);
        builder.Services.AddAuthorization(options => options.AddPolicy("staff", policy => policy.RequireAuthenticatedUser()));
        _app = builder.Build();
        _app.UseRequestLocalization(options => options.SetDefaultCulture("zh-TW").AddSupportedCultures("zh-TW", "en").AddSupportedUICultures("zh-TW", "en"));
        _app.MapRazorPages();
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("/dev/components", "zh-TW", "zh-Hant-TW", "元件 – 開發 – EcoSphere")]
    [InlineData("/member", "zh-TW", "zh-Hant-TW", "總覽 – 會員中心 – EcoSphere")]
    [InlineData("/member", "en", "en", "Overview – Member centre – EcoSphere")]
    [InlineData("/admin", "zh-TW", "zh-Hant-TW", "待辦事項 – 管理後台 – EcoSphere")]
    public async Task Each_shell_has_language_title_landmarks_and_ways_around(string url, string culture, string lang, string title)
    {
        var page = await Get($"{url}?culture={culture}&ui-culture={culture}");
        page.DocumentElement.GetAttribute("lang").ShouldBe(lang);
        page.Title.ShouldBe(title);
        page.QuerySelectorAll("main").Length.ShouldBe(1);
        page.QuerySelector("header a.es-skip")!.GetAttribute("href").ShouldBe("#main");
        page.QuerySelectorAll("[accesskey]").Select(brick => brick.GetAttribute("accesskey")).ShouldContain("C");
        page.QuerySelectorAll("h1").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_menu_says_how_much_waits_where_something_does()
    {
        var page = await Get("/member");
        page.QuerySelector("nav a[href='/member/inquiries']")!.TextContent.ShouldContain("3");
        page.QuerySelector("nav a[href='/member/profile']")!.TextContent.Trim().ShouldBe("個人資料");
    }

    [Fact]
    public async Task No_page_carries_inline_script_or_style()
    {
        foreach (var url in new[] { "/dev/components", "/member", "/admin" })
        {
            var page = await Get(url);
            page.QuerySelectorAll("[style],style,script:not([src])").ShouldBeEmpty();
            page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_tag_of_the_kit_is_known()
    {
        var page = await Get("/dev/components");
        page.All.Where(element => element.LocalName.StartsWith("es-", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_member_menu_has_translated_groups_and_marks_the_way_to_here()
    {
        var page = await Get("/member");
        page.QuerySelectorAll(".es-side-menu h2").Select(heading => heading.TextContent).ShouldBe(["帳戶", "表單記錄", "供應商專區"]);
        page.QuerySelector(".es-side-menu a[aria-current=page]")!.TextContent.Trim().ShouldBe("總覽");
        page.QuerySelectorAll(".es-side-menu [aria-current]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_waits_shows_what_is_due_first()
    {
        var page = await Get("/member");
        page.QuerySelectorAll(".es-work-title").Select(title => title.TextContent).ShouldBe(["soon", "later", "looking"]);
    }

    [Fact]
    public async Task A_module_that_fails_is_named_and_the_others_are_shown()
    {
        var page = await Get("/member");
        page.QuerySelector("main .es-notice")!.TextContent.ShouldContain("目前沒有回應：System");
        page.QuerySelectorAll(".es-work-title").Length.ShouldBe(3);
    }

    private async Task<IDocument> Get(string url)
    {
        using var client = _app.GetTestClient();
        using var response = await client.GetAsync(new Uri(url, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private sealed class SomeNavigation : INavigation
    {
        public IEnumerable<NavigationItem> For(ClaimsPrincipal user) =>
            [
                new(NavigationPlace.Supplier, "", "產品", "/supplier/products", 1, "box-seam"),
                new(NavigationPlace.Member, MemberGroups.FormRecords, "諮詢單", "/member/inquiries", 2, "chat-left-text"),
                new(NavigationPlace.Member, MemberGroups.Account, "個人資料", "/member/profile", 3, "person"),
                new(NavigationPlace.Services, "", "市集", "/marketplace/products", 1, "shop"),
            ];
    }

    private sealed class SomeBadges : IMenuBadges
    {
        public Task<IReadOnlyDictionary<string, int>> For(ClaimsPrincipal user, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<string, int>>(
                new Dictionary<string, int>(StringComparer.Ordinal) { ["/member/inquiries"] = 3, ["/member/profile"] = 0 }
            );
    }

    private sealed class SomeWork : IMemberWork
    {
        private static readonly DateTimeOffset Day = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);

        public Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<WorkItem>>([
                new(WorkKind.UnderWay, "looking", null, "/c", "看", Day, null),
                new(WorkKind.Waiting, "later", null, "/b", "做", Day, null),
                new(WorkKind.Waiting, "soon", "…", "/a", "做", Day, Day.AddDays(2)),
            ]);
    }

    private sealed class BrokenWork : IMemberWork
    {
        public Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct) => throw new InvalidOperationException("the database is gone");
    }

    private sealed class Somebody(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        Microsoft.Extensions.Logging.ILoggerFactory logs,
        System.Text.Encodings.Web.UrlEncoder encoder
    ) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var person = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "林小綠")], "test"));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(person, "test")));
        }
    }
}
