using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The words of inquiries, the same on the pages of all sides.</summary>
internal static class InquiryWords
{
    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static StatusTone Tone(InquiryState state) =>
        state switch
        {
            InquiryState.Assigned => StatusTone.Waiting,
            InquiryState.Closed => StatusTone.Closed,
            _ => StatusTone.Neutral,
        };

    public static string State(IStringLocalizer text, InquiryState state) =>
        text[
            state switch
            {
                InquiryState.Assigned => "Assigned",
                InquiryState.Closed => "Closed",
                _ => "Not assigned",
            }
        ];

    public static string Topic(IStringLocalizer text, InquiryTopic topic) =>
        text[
            topic switch
            {
                InquiryTopic.Features => "Functions and specifications",
                InquiryTopic.Price => "Prices and quotation",
                InquiryTopic.Trial => "Trial and demonstration",
                InquiryTopic.Implementation => "Introduction and integration",
                InquiryTopic.Recommendation => "Recommendation of suitable tools",
                _ => "Something else",
            }
        ];

    /// <summary>A name in the reader's language.</summary>
    public static string Local(LocalText? name) => name?.In(IsEnglish) ?? "";

    /// <summary>Who wrote a line, as a side reads it: of the administrators outsiders see the office, not the person.</summary>
    public static string Author(IStringLocalizer text, ThreadLine line, Side reader) =>
        line switch
        {
            { Side: Side.Staff } when reader != Side.Staff => text["EcoSphere platform"],
            { AuthorName.Length: 0 } => text["Name erased"],
            _ => line.AuthorName,
        };

    public static string Role(IStringLocalizer text, Side side) =>
        text[
            side switch
            {
                Side.Asker => "Asker",
                Side.Supplier => "Supplier",
                _ => "Platform administrator",
            }
        ];

    /// <summary>What a system line tells.</summary>
    public static string Told(IStringLocalizer text, ThreadLine line) =>
        (line.Event, line.Side) switch
        {
            (InquiryEvent.Assigned, _) => text["The inquiry has been assigned to {0}.", line.Text],
            (InquiryEvent.Reassigned, _) => text["The inquiry has been reassigned to {0}.", line.Text],
            (InquiryEvent.Declined, _) => text["The supplier has given the inquiry back. The platform has it again."],
            (InquiryEvent.Reopened, _) => text["The platform has opened the inquiry again."],
            (_, Side.Asker) => text["The asker has closed the inquiry."],
            (_, Side.Supplier) => text["The supplier has closed the inquiry."],
            _ => text["The platform has closed the inquiry."],
        };

    /// <summary>The last word that came with a system line, or null.</summary>
    public static string? LastWord(ThreadLine line) => line is { Event: InquiryEvent.Closed, Text.Length: > 0 } ? line.Text : null;
}
