using EcoSphere.Kernel;

namespace EcoSphere.Identity.Contracts;

/// <summary>
/// A member asks for a copy of the personal data held (Personal Data Protection Act, art. 3 and 10). Every module that holds any
/// listens and answers with <see cref="PersonalDataProvided"/>.
/// </summary>
/// <param name="RequestId">The privacy request.</param>
/// <param name="MemberId">The member.</param>
/// <param name="Email">The member's e-mail address, for what is kept by address.</param>
[IntegrationEvent("identity.personal-data-requested")]
public sealed record PersonalDataRequested(Guid RequestId, Guid MemberId, string Email) : IIntegrationEvent;

/// <summary>A module's part of a copy.</summary>
/// <param name="RequestId">The privacy request.</param>
/// <param name="Module">The answering module's schema.</param>
/// <param name="Data">What it holds, as JSON.</param>
/// <param name="Files">The files that the person gave to the module, to be put into the copy as they are; null stands for none.</param>
[IntegrationEvent("identity.personal-data-provided", 2)]
public sealed record PersonalDataProvided(Guid RequestId, string Module, string Data, IReadOnlyList<PersonalFile>? Files = null) : IIntegrationEvent;

/// <summary>A file that a person gave. Its content stays where it lies; one that is deleted there is no longer in the copy either.</summary>
/// <param name="Name">The name under which it was given, cleaned.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="StorageName">The name of the content in the file store that the modules share.</param>
public sealed record PersonalFile(string Name, string ContentType, long Length, string StorageName);

/// <summary>
/// A member's data are to be erased (Personal Data Protection Act, art. 3 and 11). Every module that holds any listens, erases what
/// no law makes it keep, and answers with <see cref="PersonalDataErased"/>; or, where something has to be settled first, erases nothing and
/// answers with <see cref="ErasureDeferred"/>. It may be asked again.
/// </summary>
/// <param name="RequestId">The privacy request.</param>
/// <param name="MemberId">The member.</param>
/// <param name="Email">The member's e-mail address, for what is kept by address.</param>
[IntegrationEvent("identity.erasure-requested")]
public sealed record ErasureRequested(Guid RequestId, Guid MemberId, string Email) : IIntegrationEvent;

/// <summary>A module has erased a member's data.</summary>
/// <param name="RequestId">The privacy request.</param>
/// <param name="Module">The answering module's schema.</param>
/// <param name="Kept">What is kept and why, as an English key of the answering module's texts, or null when nothing is.</param>
[IntegrationEvent("identity.personal-data-erased")]
public sealed record PersonalDataErased(Guid RequestId, string Module, string? Kept) : IIntegrationEvent;

/// <summary>A module cannot erase a member's data yet and has erased nothing. The member is told why, settles it, and lets the erasure go on.</summary>
/// <param name="RequestId">The privacy request.</param>
/// <param name="Module">The answering module's schema.</param>
/// <param name="Reason">What the member has to settle, as an English key of the answering module's texts.</param>
[IntegrationEvent("identity.erasure-deferred")]
public sealed record ErasureDeferred(Guid RequestId, string Module, string Reason) : IIntegrationEvent;
