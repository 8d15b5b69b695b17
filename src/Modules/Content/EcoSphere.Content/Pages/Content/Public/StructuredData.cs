using System.Globalization;
using System.Text.Json.Nodes;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.UiKit.Components;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>
/// Events, courses and news in the words of schema.org (JSON-LD 1.1), for search engines. The serialiser escapes what could end the
/// element it stands in.
/// </summary>
internal static class StructuredData
{
    public static string? Of(ArticleHead head)
    {
        var data = head.Publication.Kind switch
        {
            ArticleKind.Event => Event(head),
            ArticleKind.Course => Course(head),
            ArticleKind.News => News(head),
            _ => null,
        };
        return data?.ToJsonString();
    }

    private static JsonObject Event(ArticleHead head)
    {
        var data = Thing(head, "Event");
        data["eventStatus"] = "https://schema.org/EventScheduled";
        Occasion(data, head.Content.Occasion);
        Offer(data, head.Content.Occasion);
        return data;
    }

    private static JsonObject Course(ArticleHead head)
    {
        var data = Thing(head, "Course");
        data["provider"] = Organisation(head.Content.Occasion.Organiser.Here() ?? "EcoSphere");
        var instance = new JsonObject { ["@type"] = "CourseInstance", ["courseMode"] = head.Content.Occasion.OnlineUrl is null ? "Onsite" : "Online" };
        Occasion(instance, head.Content.Occasion);
        data["hasCourseInstance"] = instance;
        Offer(data, head.Content.Occasion);
        return data;
    }

    private static JsonObject News(ArticleHead head)
    {
        var data = Thing(head, "NewsArticle");
        data["headline"] = head.Content.Title.Here();
        data["datePublished"] = Moment(head.Publication.PublishedAt);
        data["dateModified"] = Moment(head.Publication.ChangedAt);
        return data;
    }

    private static JsonObject Thing(ArticleHead head, string type)
    {
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["name"] = head.Content.Title.Here(),
            ["description"] = head.Content.Summary.Here(),
            ["url"] = head.Url.AbsoluteUri,
        };
        if (head.Image is { } image)
            data["image"] = image;
        return data;
    }

    private static void Occasion(JsonObject data, Occasion occasion)
    {
        data["startDate"] = Moment(occasion.StartsAt!.Value);
        if (occasion.EndsAt is { } end)
            data["endDate"] = Moment(end);
        var place = occasion.Place.Here() is { } name
            ? new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = name,
                ["address"] = name,
            }
            : null;
        var online = occasion.OnlineUrl is { } url ? new JsonObject { ["@type"] = "VirtualLocation", ["url"] = url } : null;
        data["eventAttendanceMode"] =
            "https://schema.org/"
            + (
                place is null ? "OnlineEventAttendanceMode"
                : online is null ? "OfflineEventAttendanceMode"
                : "MixedEventAttendanceMode"
            );
        data["location"] = place is not null && online is not null ? new JsonArray(place, online) : place ?? online;
        if (occasion.Organiser.Here() is { } organiser)
            data["organizer"] = Organisation(organiser);
    }

    private static void Offer(JsonObject data, Occasion occasion)
    {
        if (occasion.Fee is not { } fee)
            return;
        data["isAccessibleForFree"] = fee == 0;
        data["offers"] = new JsonObject
        {
            ["@type"] = "Offer",
            ["price"] = fee.ToString(CultureInfo.InvariantCulture),
            ["priceCurrency"] = "TWD",
            ["category"] = fee == 0 ? "Free" : "Paid",
        };
    }

    private static JsonObject Organisation(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
