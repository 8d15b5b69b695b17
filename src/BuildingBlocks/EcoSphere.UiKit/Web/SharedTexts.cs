using EcoSphere.UiKit.Resources;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Web;

/// <summary>Every module's texts, and where they lack a sentence those of the shared parts; so that no module repeats them.</summary>
internal sealed class SharedTexts(ResourceManagerStringLocalizerFactory own) : IStringLocalizerFactory
{
    private readonly IStringLocalizer _shared = own.Create(typeof(UiText));

    public IStringLocalizer Create(Type resourceSource) => new Texts(own.Create(resourceSource), _shared);

    public IStringLocalizer Create(string baseName, string location) => new Texts(own.Create(baseName, location), _shared);

    private sealed class Texts(IStringLocalizer own, IStringLocalizer shared) : IStringLocalizer
    {
        public LocalizedString this[string name] => own[name] is { ResourceNotFound: false } found ? found : shared[name];

        public LocalizedString this[string name, params object[] arguments] =>
            own[name, arguments] is { ResourceNotFound: false } found ? found : shared[name, arguments];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => own.GetAllStrings(includeParentCultures);
    }
}
