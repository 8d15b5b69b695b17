using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>What other sites and search engines are told of an article.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Publication">Its dates.</param>
/// <param name="Url">Its public address.</param>
/// <param name="Image">The public address of its cover, or null.</param>
internal sealed record ArticleHead(ArticleContent Content, Publication Publication, Uri Url, string? Image);
