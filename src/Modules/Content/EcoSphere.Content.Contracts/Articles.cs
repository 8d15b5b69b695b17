using EcoSphere.Kernel;

namespace EcoSphere.Content.Contracts;

/// <summary>An article can be seen by everybody: for the first time, in another version, or under another address.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Kind">What it is: <c>Event</c>, <c>Course</c>, <c>Resource</c>, <c>News</c>, <c>Case</c> or <c>Page</c>.</param>
/// <param name="Slug">The last part of its address now.</param>
[IntegrationEvent("content.article-published")]
public sealed record ArticlePublished(Guid ArticleId, string Kind, string Slug) : IIntegrationEvent;

/// <summary>An article can no longer be seen.</summary>
/// <param name="ArticleId">The article.</param>
[IntegrationEvent("content.article-withdrawn")]
public sealed record ArticleWithdrawn(Guid ArticleId) : IIntegrationEvent;
