using EcoSphere.Consulting.Domain.SelfAssessments;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Domain;

public class SelfAssessmentTests
{
    [Fact]
    public void It_carries_trade_items_and_contacts_over()
    {
        var assessment = Make.Assessment();
        (assessment.IndustryCode, assessment.Items, assessment.Contacts.Count, assessment.IsOpen).ShouldBe(("26", Make.Answers.Items, 1, true));
    }

    [Fact]
    public void Blocks_are_added_saved_moved_and_removed()
    {
        var assessment = Make.Assessment();
        var blocks = Enumerable.Range(0, 4).Select(_ => assessment.AddBlock(Make.Now).Value).ToList();
        assessment.SaveBlock(blocks[0].Id, blocks[0].Stamp, Make.Block(), Make.Now).ShouldSucceed();
        blocks[0].Answers.ShouldBe(Make.Block());
        assessment.MoveBlock(blocks[0].Id, 3, Make.Now).ShouldSucceed();
        assessment.MoveBlock(blocks[3].Id, -5, Make.Now).ShouldSucceed();
        assessment.Blocks.Select(b => b.Id).ShouldBe([blocks[3].Id, blocks[1].Id, blocks[2].Id, blocks[0].Id]);
        assessment.RemoveBlock(blocks[1].Id, Make.Now).ShouldSucceed();
        assessment.RemoveBlock(blocks[1].Id, Make.Now).ShouldSucceed();
        assessment.Blocks.Select(b => b.Position).ShouldBe([1, 2, 3]);
        assessment.SaveBlock(blocks[1].Id, blocks[1].Stamp, Make.Block(), Make.Now).ShouldFailWith(AssessmentErrors.BlockGone);
        assessment.MoveBlock(blocks[1].Id, 1, Make.Now).ShouldFailWith(AssessmentErrors.BlockGone);
    }

    [Fact]
    public void Positions_are_always_one_to_the_number_of_blocks() =>
        Prop.ForAll(
                Gen.Choose(0, 40).ListOf().ToArbitrary(),
                moves =>
                {
                    var assessment = Make.Assessment();
                    foreach (var move in moves)
                    {
                        var blocks = assessment.Blocks;
                        if (blocks.Count == 0 || move % 3 == 0)
                            assessment.AddBlock(Make.Now);
                        else if (move % 3 == 1)
                            assessment.MoveBlock(blocks[move % blocks.Count].Id, move, Make.Now);
                        else
                            assessment.RemoveBlock(blocks[move % blocks.Count].Id, Make.Now);
                        assessment.Blocks.Select(b => b.Position).ShouldBe(Enumerable.Range(1, assessment.Blocks.Count));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void What_somebody_else_changed_is_not_overwritten_and_the_same_again_is_no_change()
    {
        var assessment = Make.Assessment();
        var block = assessment.AddBlock(Make.Now).Value;
        var shown = block.Stamp;
        assessment.SaveBlock(block.Id, shown, Make.Block(), Make.Now).ShouldSucceed();
        assessment.SaveBlock(block.Id, shown, Make.Block(), Make.Now).ShouldSucceed();
        assessment.SaveBlock(block.Id, shown, Make.Block(amount: 5m), Make.Now).ShouldFailWith(AssessmentErrors.ChangedSince);
        block.YearlyConsumption.ShouldBe(1000m);
    }

    [Fact]
    public void A_draft_takes_what_is_incomplete_but_nothing_impossible()
    {
        var assessment = Make.Assessment();
        var block = assessment.AddBlock(Make.Now).Value;
        assessment.SaveBlock(block.Id, block.Stamp, BlockAnswers.None with { Name = "空壓機" }, Make.Now).ShouldSucceed();
        var impossible = new BlockAnswers(
            null,
            new string('長', 101),
            0,
            -1m,
            8785m,
            EnergyCarrier.Electricity,
            -1m,
            EnergyUnit.Litre,
            2027,
            new string('長', 501)
        );
        assessment
            .SaveBlock(block.Id, block.Stamp, impossible, Make.Now)
            .Fields()
            .ShouldBe(["Name", "Remark", "Quantity", "RatedPowerKw", "HoursPerYear", "YearlyConsumption", "YearInstalled", "Unit"]);
    }

    [Fact]
    public void It_is_sent_complete_and_is_fixed_until_it_is_returned()
    {
        var assessment = Make.Assessment();
        assessment.Send(Make.Now).Fields().ShouldBe(["Blocks"]);
        var block = assessment.AddBlock(Make.Now).Value;
        assessment.Send(Make.Now).Fields().ShouldBe(["Block1.Category", "Block1.Name", "Block1.Quantity", "Block1.Carrier"]);
        assessment.SaveBlock(block.Id, block.Stamp, Make.Block() with { YearlyConsumption = null, Unit = null }, Make.Now).ShouldSucceed();
        assessment.Send(Make.Now).Fields().ShouldBe(["Block1.YearlyConsumption", "Block1.Unit"]);
        assessment.SaveBlock(block.Id, block.Stamp, Make.Block(EnergyCarrier.None) with { YearlyConsumption = null, Unit = null }, Make.Now).ShouldSucceed();
        assessment.CarryContacts([], Make.Now).ShouldSucceed();
        assessment.Send(Make.Now).Fields().ShouldBe(["Contacts"]);
        assessment.CarryContacts([AssessmentContact.Of(1, "吳佩珊", null, "0223456789", "wu@example.com")], Make.Now).ShouldSucceed();
        assessment.Send(Make.Now).ShouldSucceed();
        assessment.Send(Make.Now).ShouldFailWith(AssessmentErrors.Locked);
        assessment.AddBlock(Make.Now).ShouldFailWith(AssessmentErrors.Locked);
        assessment.SaveBlock(block.Id, block.Stamp, Make.Block(), Make.Now).ShouldFailWith(AssessmentErrors.Locked);
        assessment.RemoveBlock(block.Id, Make.Now).ShouldFailWith(AssessmentErrors.Locked);
        assessment.MoveBlock(block.Id, 1, Make.Now).ShouldFailWith(AssessmentErrors.Locked);
        assessment.CarryContacts([], Make.Now).ShouldFailWith(AssessmentErrors.Locked);
    }

    [Fact]
    public void Returned_it_is_open_in_the_parts_with_a_remark_only()
    {
        var assessment = Sent(3);
        var (first, second) = (assessment.Blocks[0], assessment.Blocks[1]);
        assessment.Return(Note(blocks: new BlockRemark(second.Id, " 用電量少了單位 ")), Make.Later).ShouldSucceed();
        assessment.Blocks.Select(assessment.IsOpenFor).ShouldBe([false, true, false]);
        (assessment.IsOpen, assessment.IsListOpen, assessment.AreContactsOpen, second.ReturnRemark).ShouldBe((true, false, false, "用電量少了單位"));

        assessment.SaveBlock(first.Id, first.Stamp, Make.Block(amount: 7m), Make.Later).ShouldFailWith(AssessmentErrors.PartClosed);
        // the page sends what it shows
        assessment.SaveBlock(first.Id, first.Stamp, first.Answers, Make.Later).ShouldSucceed();
        assessment.AddBlock(Make.Later).ShouldFailWith(AssessmentErrors.PartClosed);
        assessment.RemoveBlock(second.Id, Make.Later).ShouldFailWith(AssessmentErrors.PartClosed);
        assessment.MoveBlock(second.Id, 1, Make.Later).ShouldFailWith(AssessmentErrors.PartClosed);
        assessment.CarryContacts([], Make.Later).ShouldFailWith(AssessmentErrors.PartClosed);
        assessment.SaveBlock(second.Id, second.Stamp, Make.Block(amount: 7m), Make.Later).ShouldSucceed();
        second.Returned.ShouldNotBeNull().YearlyConsumption.ShouldBe(1000m);
        assessment.Send(Make.Later).ShouldSucceed();
        assessment.Blocks.Select(assessment.IsOpenFor).ShouldBe([false, false, false]);
    }

    [Fact]
    public void Returned_for_its_list_blocks_are_added_removed_and_moved_and_for_its_contacts_these_come_anew()
    {
        var assessment = Sent(3);
        var kept = assessment.Blocks[1];
        assessment.Return(Note(contacts: "電話已停用", list: "漏了鍋爐"), Make.Later).ShouldSucceed();
        var added = assessment.AddBlock(Make.Later).Value;
        assessment.SaveBlock(added.Id, added.Stamp, Make.Block() with { Name = "鍋爐" }, Make.Later).ShouldSucceed();
        assessment.MoveBlock(added.Id, 1, Make.Later).ShouldSucceed();
        assessment.RemoveBlock(assessment.Blocks[1].Id, Make.Later).ShouldSucceed();
        assessment.SaveBlock(kept.Id, kept.Stamp, Make.Block(amount: 7m), Make.Later).ShouldFailWith(AssessmentErrors.PartClosed);
        (assessment.RemovedNames, added.Returned, assessment.AreContactsOpen).ShouldBe(("空壓機\n", null, true));

        // the next return starts anew
        assessment.Send(Make.Later).ShouldSucceed();
        assessment.Return(Note(blocks: new BlockRemark(added.Id, "請補年份")), Make.Later).ShouldSucceed();
        (assessment.RemovedNames, assessment.ListRemark, assessment.ContactsRemark, added.Returned?.Name).ShouldBe(("", null, null, "鍋爐"));
        assessment.IsOpenFor(kept).ShouldBeFalse();
    }

    [Fact]
    public void Contacts_of_which_none_is_left_are_open_whatever_was_returned()
    {
        var assessment = Sent(1);
        assessment.EraseContacts(["chen@example.com"]);
        assessment.Return(Note(list: "漏了鍋爐"), Make.Later).ShouldSucceed();
        assessment.AreContactsOpen.ShouldBeTrue();
    }

    [Fact]
    public void A_return_has_a_reason_and_a_remark_and_names_blocks_that_are_there()
    {
        AssessmentReturnNote.From(" ", null, " ", [new BlockRemark(Guid.CreateVersion7(), "")]).Fields().ShouldBe(["Reason", "ListRemark"]);
        AssessmentReturnNote
            .From(
                "請補正",
                new string('長', 501),
                null,
                [new BlockRemark(Guid.CreateVersion7(), null), new BlockRemark(Guid.CreateVersion7(), new string('長', 501))]
            )
            .Fields()
            .ShouldBe(["ContactsRemark", "Blocks[1].Remark"]);
        Sent(1).Return(Note(blocks: new BlockRemark(Guid.CreateVersion7(), "請補正")), Make.Later).ShouldFailWith(AssessmentErrors.BlockGone);
    }

    [Fact]
    public void A_form_has_an_end()
    {
        var assessment = Make.Assessment();
        for (var i = 0; i < SelfAssessment.MostBlocks; i++)
            assessment.AddBlock(Make.Now).ShouldSucceed();
        assessment.AddBlock(Make.Now).ShouldFailWith(AssessmentErrors.TooMany);
    }

    [Fact]
    public void Totals_add_up_per_carrier_in_its_first_unit_and_as_energy()
    {
        var totals = EnergyTotals.Of([
            Make.Block(amount: 1000m),
            Make.Block(amount: 2m, unit: EnergyUnit.MegawattHour),
            Make.Block(EnergyCarrier.Diesel, 1m, EnergyUnit.Kilolitre),
            Make.Block(EnergyCarrier.None) with
            {
                YearlyConsumption = null,
                Unit = null,
            },
            Make.Block(EnergyCarrier.Heat, 12m, unit: null),
        ]);
        totals.Select(t => (t.Carrier, t.Unit)).ShouldBe([(EnergyCarrier.Electricity, EnergyUnit.KilowattHour), (EnergyCarrier.Diesel, EnergyUnit.Litre)]);
        (totals[0].Amount, totals[0].Gigajoules).ShouldBe((3000m, 10.8m));
        // 8,636 kcal per litre
        (totals[1].Amount, decimal.Round(totals[1].Gigajoules, 4)).ShouldBe((1000m, 36.1572m));
    }

    [Fact]
    public void Every_carrier_that_is_energy_has_a_unit()
    {
        foreach (var carrier in Enum.GetValues<EnergyCarrier>())
            (EnergyUnits.Of(carrier).Count > 0).ShouldBe(carrier != EnergyCarrier.None);
        EnergyUnits.Megajoule(EnergyCarrier.Electricity, EnergyUnit.Litre).ShouldBeNull();
    }

    private static AssessmentReturnNote Note(string? contacts = null, string? list = null, params BlockRemark[] blocks) =>
        AssessmentReturnNote.From("請補正", contacts, list, blocks).Value;

    private static SelfAssessment Sent(int blocks)
    {
        var assessment = Make.Assessment();
        for (var i = 0; i < blocks; i++)
        {
            var block = assessment.AddBlock(Make.Now).Value;
            assessment.SaveBlock(block.Id, block.Stamp, Make.Block(), Make.Now).ShouldSucceed();
        }

        assessment.Send(Make.Now).ShouldSucceed();
        return assessment;
    }
}
