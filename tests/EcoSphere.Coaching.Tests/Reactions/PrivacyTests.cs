using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Reactions;

public class PrivacyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_copy_holds_what_the_person_sent_and_an_erasure_takes_the_name_and_says_what_is_kept()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        var id = await app.Apply(offering, firm, ApplicationState.Submitted);
        await app.Deliver(new PersonalDataRequested(Guid.CreateVersion7(), firm.Member.Id, firm.Member.Email));
        var copies = await app.Published<PersonalDataProvided>("coaching");
        copies[^1].Data.ShouldContain((await app.Stored(id)).Number);

        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, firm.Member.Id, firm.Member.Email));
        await app.Deliver(new ErasureRequested(request, firm.Member.Id, firm.Member.Email));
        var erased = (await app.Published<PersonalDataErased>("coaching")).Where(e => e.RequestId == request).ToList();
        erased.ShouldAllBe(e => e.Kept != null);
        (await app.Failures()).ShouldBeEmpty();
    }
}
