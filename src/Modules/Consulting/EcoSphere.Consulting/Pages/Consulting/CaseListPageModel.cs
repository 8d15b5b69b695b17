using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>A list of cases for staff or a consultant: what waits longest comes first.</summary>
internal abstract class CaseListPageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text, Side side) : PageModel
{
    /// <summary>A part of the list, or nothing for what is under way.</summary>
    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "turn")]
    public string? Turn { get; set; }

    [BindProperty(SupportsGet = true, Name = "trade")]
    public string? Trade { get; set; }

    [BindProperty(SupportsGet = true, Name = "claim")]
    public string? Claim { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public CaseList List { get; private set; } = null!;

    public Side Reader => side;

    public string Sorting => string.IsNullOrEmpty(Sort) ? "since" : Sort;

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<FacetOption> Turns => [.. Enum.GetValues<Side>().Select(s => new FacetOption(s.ToString(), CaseWords.Waiting(text, s)))];

    public IReadOnlyList<FacetOption> Claims => [new(nameof(ClaimFilter.Mine), text["By me"]), new(nameof(ClaimFilter.Nobody), text["By nobody"])];

    public IReadOnlyList<FacetOption> Trades => [.. OfficialIndustries.All.Select(i => new FacetOption(i.Code, CaseWords.Industry(i.Code)!))];

    /// <summary>The parts as tabs, each with its count under the other filters.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        Enum.GetValues<CaseTab>()
            .Where(tab => side == Side.Staff || tab is not (CaseTab.Application or CaseTab.Review or CaseTab.Matching))
            .Select(tab => (With("tab", tab == CaseTab.UnderWay ? null : tab.ToString()), CaseWords.Tab(text, tab), List.CountOf(tab), Filter.Tab == tab));

    protected CaseFilter Filter => new(Read<CaseTab>(Tab) ?? CaseTab.UnderWay, Keyword, Read<Side>(Turn), Trade, Read<ClaimFilter>(Claim), Sort);

    protected async Task<IActionResult?> Load(int number, CancellationToken ct)
    {
        var found = await mediator.Send(new ListCases(side, Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return null;
    }

    /// <summary>This page's address with one part changed; a changed list starts at its first page.</summary>
    protected string With(string name, string? value)
    {
        var query = Request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return Request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    private static T? Read<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
