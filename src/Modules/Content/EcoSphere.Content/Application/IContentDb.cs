using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Application.Search;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Content.Domain.Products;
using EcoSphere.Content.Domain.Tags;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application;

/// <summary>The module's data as the use cases see them. Each save brings what everybody sees in line with the articles that it changes.</summary>
internal interface IContentDb : IModuleDb
{
    /// <summary>For questions, which project what they need; for changes take <see cref="WholeArticles"/>.</summary>
    DbSet<Article> Articles { get; }

    /// <summary>Articles with their newest, live and scheduled versions, addresses and preview links, to be changed.</summary>
    IQueryable<Article> WholeArticles { get; }

    DbSet<ArticleRevision> Revisions { get; }

    /// <summary>Present and former addresses.</summary>
    DbSet<ArticleSlug> Slugs { get; }

    DbSet<PreviewLink> PreviewLinks { get; }

    DbSet<MediaItem> Media { get; }

    /// <summary>Which articles use which items; kept by the save, only ever read.</summary>
    DbSet<MediaUse> MediaUses { get; }

    DbSet<Tag> Tags { get; }

    DbSet<ProductTile> ProductTiles { get; }

    /// <summary>Who is at work on which article.</summary>
    DbSet<EditingNotice> EditingNotices { get; }

    /// <summary>What is public; kept by the save, only ever read, and through <see cref="PublicationQueries.VisibleAt"/>.</summary>
    DbSet<Publication> Publications { get; }

    DbSet<PublicationTag> PublicationTags { get; }

    /// <summary>Gives a publication that was read the values of another, under its own number.</summary>
    void Renew(Publication current, Publication wanted);

    /// <summary>What the search finds; kept by the save, only ever read.</summary>
    DbSet<SearchEntry> SearchEntries { get; }

    DbSet<SearchTerm> SearchTerms { get; }
}
