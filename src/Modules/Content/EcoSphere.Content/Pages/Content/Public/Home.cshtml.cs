using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>The home page: ways into the services, and what is on.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class HomeModel(IMediator mediator, KeptPages pages, ISiteLinks site, IHostEnvironment environment) : PageModel
{
    public HomeBlocks Blocks { get; private set; } = null!;

    public string PublicUrl => site.Absolute(ContentLinks.Home);

    public bool IsDevelopment => environment.IsDevelopment();

    public IReadOnlyList<Publication> Newest(ArticleKind kind) => [.. Blocks.Reading[kind]];

    public async Task OnGet(CancellationToken ct) => Blocks = (await pages.Keep("home", () => mediator.Send(new GetHome(), ct))).Value;
}
