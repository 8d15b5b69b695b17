using EcoSphere.Company.Domain;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain;

public class IndustryTests
{
    [Fact]
    public void The_list_at_the_start_is_the_26_manufacturing_trades()
    {
        var all = Industries.AtStart();
        all.Select(i => i.Code).ShouldBe(Enumerable.Range(8, 26).Select(n => n.ToString("00")));
        all.ShouldAllBe(i => i.IsActive && i.NameZh.EndsWith('業') && i.NameEn.Length > 3);
    }

    [Fact]
    public void Staff_adds_renames_and_retires()
    {
        var industry = Industry.Add("３４", "產業用機械設備維修及安裝業", "Repair").Value;
        industry.Code.ShouldBe("34");
        industry.Rename("維修業", " Repair  and installation ").ShouldSucceed();
        (industry.NameZh, industry.NameEn).ShouldBe(("維修業", "Repair and installation"));
        industry.Offer(isActive: false);
        industry.IsActive.ShouldBeFalse();
    }

    [Fact]
    public void Code_and_names_are_needed()
    {
        Industry.Add("123", null, " ").Fields().ShouldBe(["NameZh", "NameEn", "Code"]);
        Industries.AtStart()[0].Rename("", new string('x', 101)).Fields().ShouldBe(["NameZh", "NameEn"]);
    }
}
