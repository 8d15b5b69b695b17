using EcoSphere.Platform.Events;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Messages;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations;

/// <summary>The words and colours of states, the same on every page.</summary>
internal static class OperationsWords
{
    public static string Of(this IStringLocalizer<UiText> text, MessageState state, int failures) =>
        state switch
        {
            MessageState.Waiting when failures > 0 => text["To be tried again"],
            MessageState.Waiting => text["Waiting"],
            MessageState.Done => text["Completed"],
            _ => text["Given up"],
        };

    public static StatusTone Tone(this MessageState state, int failures) =>
        state switch
        {
            MessageState.Waiting => failures > 0 ? StatusTone.Attention : StatusTone.Waiting,
            MessageState.Done => StatusTone.Good,
            _ => StatusTone.Bad,
        };

    public static string Of(this IStringLocalizer<UiText> text, MailState state, int failures) =>
        state switch
        {
            MailState.Waiting when failures > 0 => text["To be tried again"],
            MailState.Waiting => text["Waiting"],
            MailState.Sent => text["Sent"],
            MailState.Unwanted => text["Switched off by the reader"],
            _ => text["Not sent"],
        };

    public static StatusTone Tone(this MailState state, int failures) =>
        state switch
        {
            MailState.Waiting => failures > 0 ? StatusTone.Attention : StatusTone.Waiting,
            MailState.Sent => StatusTone.Good,
            MailState.Unwanted => StatusTone.Closed,
            _ => StatusTone.Bad,
        };

    /// <summary>How far a module came when it failed; null when its database has stopped answering since.</summary>
    public static string Of(this IStringLocalizer<UiText> text, StartStage? stage) =>
        stage switch
        {
            StartStage.Registration => text["Its composition"],
            StartStage.Migration => text["The upgrade of its database"],
            StartStage.Seed => text["Its own data at the start"],
            _ => text["Its database does not answer"],
        };

    public static string Of(this IStringLocalizer<UiText> text, MessageDirection direction) =>
        direction == MessageDirection.Out ? text["Out (outbox)"] : text["In (inbox)"];

    /// <summary>For narrow columns.</summary>
    public static string Short(this IStringLocalizer<UiText> text, MessageDirection direction) => direction == MessageDirection.Out ? text["Out"] : text["In"];
}
