using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Categories;

/// <summary>What a tool does; reference data that staff can edit.</summary>
internal sealed class Category : AggregateRoot
{
    public const int NameLength = 60;

    /// <summary>How many there can ever be: each has one bit of a number, by which tools are counted.</summary>
    public const int MaxNumber = 60;

    public Category(int number, string slug, string nameZh, string nameEn) => (Number, Slug, NameZh, NameEn, Position) = (number, slug, nameZh, nameEn, number);

    /// <summary>From 1; never changes and is never given again.</summary>
    public int Number { get; private set; }

    /// <summary>How addresses name it; never changes.</summary>
    public string Slug { get; private set; }

    public string NameZh { get; private set; }

    public string NameEn { get; private set; }

    /// <summary>Its place among the others.</summary>
    public int Position { get; private set; }

    /// <summary>Whether products can no longer choose it; those that have keep it.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>Its bit in the numbers by which tools are counted.</summary>
    public long Bit => BitOf(Number);

    public static long BitOf(int number) => 1L << (number - 1);

    /// <summary>A category that staff adds.</summary>
    public static Result<Category> Add(int number, string? slug, string? nameZh, string? nameEn)
    {
        if (number > MaxNumber)
            return CategoryErrors.TooMany;
        var (key, zh, en) = (TextInput.Code(slug)?.Length > 0 ? TextInput.Line(slug) : null, TextInput.Title(nameZh), TextInput.Title(nameEn));
        var checks = Check(zh, en);
        checks.Require(
            key is { Length: >= 3 and <= Products.Slug.MaxLength } && key.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')),
            nameof(Slug),
            Error.Invalid("Enter a short name for the address: small letters, digits and hyphens.")
        );
        return checks.Failure is { } failure ? failure : new Category(number, key!, zh!, en!);
    }

    public Result Rename(string? nameZh, string? nameEn)
    {
        var (zh, en) = (TextInput.Title(nameZh), TextInput.Title(nameEn));
        if (Check(zh, en).Failure is { } failure)
            return failure;
        (NameZh, NameEn) = (zh!, en!);
        Touch();
        return Result.Success();
    }

    public void MoveTo(int position)
    {
        Position = position;
        Touch();
    }

    /// <summary>Offers it no longer, or again.</summary>
    public void Retire(bool isRetired)
    {
        IsRetired = isRetired;
        Touch();
    }

    private static FieldChecks Check(string? nameZh, string? nameEn)
    {
        var checks = new FieldChecks();
        checks.Text(nameZh, NameLength, nameof(NameZh), Error.Invalid("Enter the Chinese name."));
        checks.Text(nameEn, NameLength, nameof(NameEn), Error.Invalid("Enter the English name."));
        return checks;
    }
}

/// <summary>The categories that are there from the start.</summary>
internal static class Categories
{
    /// <summary>Makes the records, for an empty table.</summary>
    public static IReadOnlyList<Category> AtStart() =>
        [
            new(1, "carbon-inventory", "組織碳盤查", "Organisational carbon inventory"),
            new(2, "product-footprint", "產品碳足跡", "Product carbon footprint"),
            new(3, "energy-management", "能源管理", "Energy management"),
            new(4, "metering", "智慧電表與感測", "Smart metering and sensing"),
            new(5, "supply-chain", "供應鏈碳管理", "Supply-chain carbon management"),
            new(6, "border-levy", "碳關稅申報", "Carbon border reporting"),
            new(7, "reduction-planning", "減碳規劃與模擬", "Reduction planning and simulation"),
            new(8, "disclosure", "永續報告與揭露", "Sustainability reporting and disclosure"),
        ];
}

/// <summary>Why something about a category is refused.</summary>
internal static class CategoryErrors
{
    public static Error NotFound => Error.NotFound("There is no such category.");

    public static Error SlugTaken => Error.Invalid("There is a category with this short name already.").On("Slug");

    public static Error Retired => Error.Invalid("This category is no longer offered. Choose another one.").On("CategoryId");

    public static Error TooMany => Error.Conflict("There can be no more than {0} categories. Rename one that is no longer used.", Category.MaxNumber);
}
