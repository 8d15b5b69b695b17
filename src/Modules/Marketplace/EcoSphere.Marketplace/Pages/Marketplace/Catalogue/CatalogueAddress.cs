using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.UiKit.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>How the address of the catalogue keeps what is chosen. What it does not know it leaves out.</summary>
internal sealed class CatalogueAddress
{
    public const string KeywordName = "q";
    public const string FunctionName = "function";
    public const string IndustryName = "industry";
    public const string DeploymentName = "deployment";
    public const string PriceName = "price";
    public const string CertifiedName = "certified";
    public const string SortName = "sort";
    public const string CompareName = "compare";
    public const string Yes = "yes";

    /// <summary>As long as the box takes.</summary>
    private const int KeywordLength = 100;

    /// <summary>A choice of more values than there are is nobody's.</summary>
    private const int MostValues = 60;

    private readonly HttpRequest _request;

    // in the order of the address: keeping pages ready sorts the values that the request itself holds
    private readonly Dictionary<string, StringValues> _query;
    private string? _comparing;

    public CatalogueAddress(HttpRequest request)
    {
        _request = request;
        _query = QueryHelpers.ParseQuery(request.QueryString.Value);
        Keyword = TextInput.Line(request.Query[KeywordName].FirstOrDefault()) is { } typed ? typed[..Math.Min(typed.Length, KeywordLength)] : null;
        Functions = Values(FunctionName);
        Industry = Values(IndustryName).FirstOrDefault();
        Deployments = [.. Values(DeploymentName).Select(DeploymentOf).OfType<Deployment>()];
        Prices = [.. Values(PriceName).Select(PriceOf).OfType<PriceModel>()];
        IsCertified = Values(CertifiedName).Contains(Yes);
        Sort = request.Query[SortName].FirstOrDefault() switch
        {
            "name" => CatalogueSort.Name,
            "newest" => CatalogueSort.Newest,
            _ => Keyword is null ? CatalogueSort.Newest : CatalogueSort.Relevance,
        };
        Page = Addresses.PageOf(request);
        var compared = Values(CompareName);
        (Compared, IsTooMuch) = ([.. compared.Take(CompareProducts.MaxTools)], compared.Count > CompareProducts.MaxTools);
    }

    public string? Keyword { get; }

    public IReadOnlyList<string> Functions { get; }

    public string? Industry { get; }

    public IReadOnlyList<Deployment> Deployments { get; }

    public IReadOnlyList<PriceModel> Prices { get; }

    public bool IsCertified { get; }

    public CatalogueSort Sort { get; }

    public int Page { get; }

    /// <summary>The tools that are chosen for comparing.</summary>
    public IReadOnlyList<string> Compared { get; }

    /// <summary>Whether more were chosen than can be compared.</summary>
    public bool IsTooMuch { get; }

    public CatalogueFilter Filter => new(Keyword, Functions, Industry, Deployments, Prices, IsCertified ? true : null);

    /// <summary>How addresses name where a tool runs.</summary>
    public static string KeyOf(Deployment deployment) =>
        deployment switch
        {
            Deployment.OnPremises => "on-premises",
            Deployment.Hybrid => "hybrid",
            _ => "cloud",
        };

    /// <summary>How addresses name how a tool is paid for.</summary>
    public static string KeyOf(PriceModel price) =>
        price switch
        {
            PriceModel.Free => "free",
            PriceModel.Subscription => "subscription",
            PriceModel.OneTime => "one-time",
            _ => "on-request",
        };

    /// <summary>The same list in another order.</summary>
    public string SortedBy(string key) => Addresses.With(_request, SortName, key);

    /// <summary>The list whatever the words.</summary>
    public string WithoutKeyword() => Addresses.Clear(_request, KeywordName);

    /// <summary>The whole list; its order and what is gathered for comparing stay.</summary>
    public string WithoutAnything() => Addresses.Clear(_request, KeywordName, FunctionName, IndustryName, DeploymentName, PriceName, CertifiedName);

    /// <summary>The list without one of the values that are chosen.</summary>
    public string Without(string name, string value) => Addresses.With(_request, name, Values(name).Where(v => v != value));

    /// <summary>This page of the list with a tool added to the comparison, or taken out of it.</summary>
    public string Comparing(string slug) =>
        Compared.Contains(slug)
            ? Addresses.On(_request, CompareName, Compared.Where(s => s != slug))
            : QueryHelpers.AddQueryString(_comparing ??= Addresses.On(_request, CompareName, Compared), CompareName, slug);

    /// <summary>This page of the list with nothing to compare.</summary>
    public string ComparingNothing() => Addresses.On(_request, CompareName);

    private static Deployment? DeploymentOf(string key) => Enum.GetValues<Deployment>().Cast<Deployment?>().FirstOrDefault(d => KeyOf(d!.Value) == key);

    private static PriceModel? PriceOf(string key) => Enum.GetValues<PriceModel>().Cast<PriceModel?>().FirstOrDefault(p => KeyOf(p!.Value) == key);

    private List<string> Values(string name) =>
        _query.TryGetValue(name, out var values) ? [.. values.OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Take(MostValues)] : [];
}
