using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Domain.Inquiries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>A tab of a list of inquiries.</summary>
internal sealed record InquiryTab(string Url, string Text, int? Count, bool IsCurrent);

/// <summary>What the three lists of inquiries have in common: their address, and their states as tabs.</summary>
internal static class InquiryTabs
{
    /// <summary>The state that stands for all of them.</summary>
    public const string All = "all";

    private static readonly InquiryState[] States = [InquiryState.Unassigned, InquiryState.Assigned, InquiryState.Closed];

    /// <summary>A choice in the address, or null where it is none.</summary>
    public static T? Read<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>A list's address with one part changed; a changed list starts at its first page.</summary>
    public static string With(HttpRequest request, string name, string? value)
    {
        var query = request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    /// <summary>The states with their counts, and all of them together.</summary>
    /// <param name="request">Where the list stands.</param>
    /// <param name="text">The texts.</param>
    /// <param name="list">What was counted.</param>
    /// <param name="current">The state that is shown, or null for all.</param>
    /// <param name="usual">The state that the bare address shows, or null for all.</param>
    /// <param name="left">The states that the reader can have anything in.</param>
    public static IEnumerable<InquiryTab> Of(
        HttpRequest request,
        IStringLocalizer text,
        InquiryList list,
        InquiryState? current,
        InquiryState? usual,
        Func<InquiryState, bool>? left = null
    )
    {
        foreach (var state in States.Where(left ?? (_ => true)))
            yield return Tab(
                request,
                InquiryWords.State(text, state),
                list.Counts.GetValueOrDefault(state),
                state == usual ? null : state.ToString(),
                current == state
            );
        yield return Tab(request, text["All"], list.Counts.Values.Sum(), usual is null ? null : All, current is null);
    }

    private static InquiryTab Tab(HttpRequest request, string word, int count, string? value, bool isCurrent) =>
        count > InquiryList.Reach
            ? new InquiryTab(With(request, "state", value), $"{word} ({InquiryList.Reach}+)", null, isCurrent)
            : new InquiryTab(With(request, "state", value), word, count, isCurrent);
}
