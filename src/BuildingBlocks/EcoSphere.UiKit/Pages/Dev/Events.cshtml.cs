using EcoSphere.Platform.Operations.Development;
using EcoSphere.Platform.Operations.Messages;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Dev;

/// <summary>What the modules tell each other, and a way to tell them something. Development only.</summary>
[AllowAnonymous]
internal sealed class EventsModel(EventBench bench, IStringLocalizer<UiText> text) : PageModel
{
    private const int Shown = 100;

    /// <summary>Module and event as <c>company:identity.member-registered</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Chosen { get; set; }

    [BindProperty]
    public string? Json { get; set; }

    public IReadOnlyList<ModuleEvents> Modules => bench.Modules;

    public IReadOnlyList<MessageRow> Newest { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices =>
        [
            .. from module in bench.Modules
            let heading = new SelectListGroup { Name = module.Name }
            from heard in module.ListensTo
            select new SelectListItem(heard.Name, $"{module.Schema}:{heard.Name}") { Group = heading },
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (Chosen is not null)
        {
            var (module, name) = Parts();
            Json = bench.Sample(module, name);
            if (Json is null)
                Chosen = null;
        }

        Newest = await bench.Newest(Shown, ct);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var (module, name) = Parts();
        var result = await bench.Fire(module, name, Json, ct);
        if (result.Error is { } error)
        {
            if (this.ApplyError(error, text, prefix: "") is { } refusal)
                return refusal;
            Newest = await bench.Newest(Shown, ct);
            return Page();
        }

        TempData["Status"] = text["{0} is in the inbox of {1}. Look below what became of it.", name, module].Value;
        return LocalRedirect($"~/dev/events?chosen={Uri.EscapeDataString(Chosen!)}");
    }

    private (string Module, string Name) Parts() => (Chosen ?? "").Split(':', 2) is [var module, var name] ? (module, name) : ("", "");
}
