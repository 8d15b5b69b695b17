using EcoSphere.Company.Domain.Companies;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Companies;

public class MaskedNameTests
{
    [Theory]
    [InlineData("王小明", "王○明")]
    [InlineData("王明", "王○")]
    [InlineData("歐陽小明", "歐○○明")]
    [InlineData("王 小 明", "王○明")]
    [InlineData("王", "○")]
    [InlineData("𠮷小明", "𠮷○明")]
    [InlineData("王𠮷", "王○")]
    [InlineData("Jane Doe", "J***")]
    [InlineData("éva", "é***")]
    [InlineData(" ", "***")]
    [InlineData("", "***")]
    public void Names(string name, string masked) => MaskedName.OfName(name).ShouldBe(masked);

    [Theory]
    [InlineData("wang@example.com", "w***@e***.com")]
    [InlineData("w@example.com.tw", "w***@e***.tw")]
    [InlineData("wang@localhost", "w***@l***")]
    [InlineData("no address", "***")]
    [InlineData("@example.com", "***")]
    [InlineData("wang@", "***")]
    public void Addresses(string email, string masked) => MaskedName.OfEmail(email).ShouldBe(masked);
}
