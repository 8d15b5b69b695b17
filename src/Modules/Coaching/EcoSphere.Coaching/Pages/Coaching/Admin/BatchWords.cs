using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin;

/// <summary>What the states of a list for the authority are called.</summary>
internal static class BatchWords
{
    public static string State(IStringLocalizer text, BatchState state) =>
        state switch
        {
            BatchState.Open => text["Being put together"],
            BatchState.Sent => text["Sent to the authority"],
            _ => text["Decided"],
        };

    public static StatusTone Tone(BatchState state) =>
        state switch
        {
            BatchState.Open => StatusTone.Attention,
            BatchState.Sent => StatusTone.Waiting,
            _ => StatusTone.Closed,
        };
}
