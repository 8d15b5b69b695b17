using EcoSphere.Kernel;
using EcoSphere.Training.Contracts;

namespace EcoSphere.Training.Domain.Workshops;

/// <summary>工作坊: what a member keeps, under a title of its own.</summary>
internal sealed partial class Workshop : AggregateRoot
{
    public const int TitleLength = 100;

    private Workshop(Guid ownerId, string title, DateTimeOffset addedAt) => (OwnerId, Title, AddedAt) = (ownerId, title, addedAt);

    /// <summary>The member whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Unique among those of the member.</summary>
    public string Title { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Adds one for a member.</summary>
    public static Result<Workshop> Add(Guid ownerId, string? title, DateTimeOffset now)
    {
        var line = TextInput.Line(title);
        var checks = new FieldChecks();
        checks.Text(line, TitleLength, nameof(Title), WorkshopErrors.TitleMissing);
        if (checks.Failure is { } failure)
            return failure;
        var added = new Workshop(ownerId, line!, now);
        added.Raise(new WorkshopAdded(added.Id, ownerId, added.Title));
        return added;
    }
}
