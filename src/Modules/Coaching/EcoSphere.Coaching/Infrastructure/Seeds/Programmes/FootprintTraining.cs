using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.CommonParts;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.Words;

namespace EcoSphere.Coaching.Infrastructure.Seeds.Programmes;

/// <summary>環境足跡盤查訓練: one item of 21 places, form F19. Its year is not told. The contact is invented.</summary>
internal static class FootprintTraining
{
    public const string Slug = "footprint-training";

    public static ProgrammeContent Content { get; } =
        new()
        {
            Title = T("環境足跡盤查訓練", "Environmental footprint inventory training"),
            Summary = T(
                "以廠商自己的產品，完整體驗環境足跡盤查流程。",
                "Experience the whole process of an environmental footprint with the firm’s own product."
            ),
            Description = T(
                "約兩個月，依廠商狀況調整。目的為體驗流程，而非數值之精確，與查證輔導不同。",
                "About two months, adjusted to the firm. The aim is the experience, not the accuracy of the numbers; it differs from verification coaching."
            ),
            Organiser = T("經濟部產業發展署", "Industrial Development Administration, Ministry of Economic Affairs"),
            ExecutingBody = T("財團法人工業技術研究院綠能與環境研究所", "Industrial Technology Research Institute, green energy and environment laboratories"),
            Obligations = ThreeYears,
            ContactName = "環境足跡訓練窗口",
            ContactPhone = "0357001234",
            ContactEmail = "footprint@programme.example",
        };

    public static ProgrammeYears Years { get; } = new(null, null);

    public static ChoiceRule Choice { get; } = new(ChoiceKind.OneItem);

    public static FormParts Common { get; } = FormParts.Empty;

    public static SeedItem Item { get; } =
        new(
            new ItemContent
            {
                Code = "A",
                Title = T("環境足跡盤查訓練", "Environmental footprint inventory training"),
                Summary = T("由一項產品完成 16 項環境足跡指標之盤查與熱點分析。", "Inventory of one product with 16 footprint indicators and hot spots."),
                Target = T("出口歐盟，或供應鏈須揭露環境資訊之製造業", "Manufacturers that export to the EU or have to disclose environmental information"),
            },
            new Window(WindowKind.UntilFull, null, new DateOnly(2024, 12, 31)),
            new ItemPlan(21),
            new FormParts
            {
                Rules =
                [
                    Manufacturer,
                    Factory,
                    new(
                        "exports",
                        T(
                            "產品出口歐盟，或位於須揭露環境資訊之供應鏈",
                            "Exports to the EU, or makes part of a product whose environmental information has to be disclosed"
                        ),
                        new Condition(ConditionKind.ExportsOrDiscloses)
                    ),
                ],
                Sets =
                [
                    Firm,
                    Contact,
                    Set(
                        "product",
                        T("標的產品", "The product"),
                        Line("product-name", T("產品名稱", "Product")),
                        Long("product-why", T("選擇此產品的理由", "Why this product"), required: false)
                    ),
                ],
                Consents = [Privacy],
                Stages =
                [
                    Stage(
                        "registration",
                        T("廠商報名", "Registration"),
                        T("填寫報名表", "Fill the form"),
                        T("確認資格、寄送盤查表、規劃訪廠", "Confirm eligibility, send the sheet, plan visits"),
                        7
                    ),
                    Stage(
                        "sheet",
                        T("盤查表單填寫", "Fill the sheet"),
                        T("選定產品、填寫原料、能資源與廢棄物（建議一年數據）", "Pick a product; materials, energy, resources and waste, one year advised"),
                        T("提供盤查表與範例", "Sheet and worked example"),
                        14,
                        false,
                        new DeliverablePlan("sheet", T("盤查表", "Inventory data sheet"), DeliverableBy.Firm)
                    ),
                    Stage(
                        "first-visit",
                        T("第一次進廠討論", "First visit"),
                        T("說明製程", "Explain the process"),
                        T("檢核質量平衡、能源分配、廢棄物處理與運輸距離", "Check mass balance, allocation of energy, waste treatment, transport distances"),
                        7,
                        true
                    ),
                    Stage(
                        "factors",
                        T("數據修改與係數挑選", "Correction and factors"),
                        T("修正數據、換算宣告單位、挑選係數", "Correct, convert to the declared unit, pick factors"),
                        LocalText.None,
                        14
                    ),
                    Stage(
                        "second-visit",
                        T("第二次進廠討論", "Second visit"),
                        LocalText.None,
                        T("檢核完整性與係數、討論熱點", "Check completeness and factors, discuss hot spots"),
                        7,
                        true
                    ),
                    Stage(
                        "inventory",
                        T("完成清冊", "Inventory complete"),
                        T("將結果用於綠色設計", "Use the result for green design"),
                        T("計算 16 項指標、指出熱點", "Calculate the 16 indicators, name hot spots"),
                        11,
                        false,
                        new DeliverablePlan("list", T("最終盤查清冊", "Final inventory list")),
                        new DeliverablePlan("indicators", T("16 項指標結果與熱點", "16-indicator result and hot spots"))
                    ),
                ],
            }
        );
}

/// <summary>An item as it is seeded.</summary>
/// <param name="Content">What is said of it.</param>
/// <param name="Window">When firms could apply.</param>
/// <param name="Plan">How places were given.</param>
/// <param name="Own">What it adds to the forms.</param>
internal sealed record SeedItem(ItemContent Content, Window Window, ItemPlan Plan, FormParts Own);
