using EcoSphere.Content.Application.Publications;

namespace EcoSphere.Content.Pages.Content.Preview;

/// <summary>An article that is not public yet, for <c>_Article</c>.</summary>
/// <param name="Article">What it says.</param>
/// <param name="MediaBase">Where this reader gets pictures and documents from, ending in a slash.</param>
internal sealed record ArticlePreview(ArticleView Article, string MediaBase);
