using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using static EcoSphere.Coaching.Infrastructure.Seeds.Programmes.Words;

namespace EcoSphere.Coaching.Infrastructure.Seeds.Programmes;

/// <summary>Parts that several of the first programmes share: forms F14 and F15.</summary>
internal static class CommonParts
{
    public static EligibilityRule Manufacturer { get; } =
        new(
            "manufacturer",
            T("依法登記之獨資、合夥事業或公司，且為製造業", "A manufacturer: a sole proprietorship, partnership or company lawfully registered in Taiwan"),
            new Condition(ConditionKind.IndustryIn, [.. OfficialIndustries.All.Select(i => i.Code)])
        );

    public static EligibilityRule Factory { get; } =
        new(
            "factory",
            T("具有工廠登記，或主管機關核發之免辦工廠登記證明", "The factory is registered, or the authority has issued proof that it need not be"),
            new Condition(ConditionKind.FactoryRegistered),
            NeedsEvidence: true
        );

    public static EligibilityRule NotFirstBatch { get; } =
        new(
            "not-first-batch",
            T(
                "非屬環保機關公告第一批應盤查登錄溫室氣體排放量之排放源",
                "Not an emission source of the first batch that has to inventory and register its emissions"
            ),
            new Condition(ConditionKind.NotFirstBatchSource)
        );

    /// <summary>F14: the firm.</summary>
    public static QuestionSet Firm { get; } =
        Set(
            "firm",
            T("工廠資料", "The factory"),
            Line("factory-name", T("工廠名稱", "Factory name"), Prefill.CompanyName),
            Line("tax-id", T("統一編號", "Unified business number"), Prefill.TaxId) with
            {
                IsLocked = true,
            },
            Line("factory-number", T("工廠登記編號", "Factory registration number"), required: false) with
            {
                Hint = T("免辦工廠登記者免填", "Leave empty where the factory is exempt"),
            },
            new Question("industry", QuestionKind.Industry, T("產業別", "Trade")) { Prefill = Prefill.Industry },
            Line("park", T("所屬工業區", "Industrial park"), required: false),
            Line("address", T("工廠地址", "Address of the factory"), Prefill.Address),
            Number("capital", T("資本額", "Capital"), T("萬元", "NT$10,000"), least: 1) with
            {
                IsForReviewOnly = true,
            },
            Line("representative", T("負責人", "Person in charge"), Prefill.Representative),
            Line("representative-title", T("負責人職稱", "Title of the person in charge"))
        );

    /// <summary>F14: the contact.</summary>
    public static QuestionSet Contact { get; } =
        Set(
            "contact",
            T("聯絡人", "Contact"),
            Line("contact-name", T("聯絡人姓名", "Name"), Prefill.ContactName),
            Line("contact-title", T("聯絡人職稱", "Title"), Prefill.ContactJobTitle),
            new Question("contact-phone", QuestionKind.Phone, T("聯絡電話", "Telephone")) { Prefill = Prefill.ContactPhone },
            new Question("contact-fax", QuestionKind.Phone, T("傳真", "Fax")) { IsRequired = false },
            new Question("contact-email", QuestionKind.Email, T("電子郵件", "E-mail")) { Prefill = Prefill.ContactEmail }
        );

    /// <summary>F14: employees, sales and products.</summary>
    public static QuestionSet Business { get; } =
        Set(
            "business",
            T("營運概況", "Business"),
            Number("employees", T("員工人數", "Employees"), T("人", "people"), least: 1) with
            {
                Prefill = Prefill.Employees,
            },
            Pick(
                "sales",
                QuestionKind.Shares,
                T("內外銷比例", "Domestic and export sales"),
                true,
                ("home", T("內銷", "Domestic")),
                ("export", T("外銷", "Export"))
            ) with
            {
                Hint = T("合計須為 100", "The shares make 100"),
                IsForReviewOnly = true,
            },
            Pick(
                "export-markets",
                QuestionKind.Shares,
                T("外銷市場比例", "Export markets"),
                false,
                ("us", T("美國", "United States")),
                ("jp", T("日本", "Japan")),
                ("eu", T("歐洲", "Europe")),
                ("other", T("其他", "Other"))
            ) with
            {
                Hint = T("占外銷之比例，合計須為 100；無外銷者免填", "Shares of the exports, which make 100; leave empty without exports"),
                IsForReviewOnly = true,
            },
            Table(
                "products",
                T("主要產品與近一年產量", "Main products and last year’s output"),
                1,
                10,
                new TableColumn("product", T("主要產品", "Product")),
                new TableColumn("output", T("近一年產量", "Output"), IsNumber: true),
                new TableColumn("unit", T("單位", "Unit"))
            )
        );

    /// <summary>F15.</summary>
    public static ConsentSpec Privacy { get; } =
        new(
            "privacy",
            T("個人資料提供同意書", "Consent to the use of personal data"),
            T(
                "一、主辦機關及執行單位為辦理本計畫之中小型及其他產業輔導（代號 008）、其他諮詢與顧問服務（182）、調查統計（157）與工業行政（006），蒐集您的識別類（C001）、現行受僱情形（C061）及職業（C038）資料。\n二、蒐集、處理及利用依個人資料保護法及主管機關隱私權政策辦理，並以業務必要範圍為限。\n三、於蒐集目的存續期間內利用。\n四、於中華民國領域內利用；目的涉及國際業務者，不在此限。\n五、於蒐集目的及主管機關行政業務範圍內利用。\n六、您得依個人資料保護法第三條請求查詢或閱覽、製給複製本、補充或更正、停止蒐集、處理及利用、刪除；依第十四條得酌收必要成本費用，因行使權利所生之不利益，執行單位不負賠償責任。\n七、您得自由選擇是否提供；資料不足或不正確時，可能無法提供服務。\n八、受託處理資料者，受委託機關監督。\n九、停止或刪除前，仍得於特定目的及範圍內繼續利用。\n十、您瞭解並同意上述內容，並同意保存本同意書以供日後查驗。",
                "1. The organiser and the executing body collect your identification (C001), present employment (C061) and occupation (C038) to coach small and other industries (008), give other advice (182), do surveys and statistics (157) and administer industry (006).\n2. The Personal Data Protection Act and the authority’s privacy policy are followed, as far as the work needs it.\n3. The data are used while the purpose lasts.\n4. They are used in the territory of the Republic of China, unless the purpose is international.\n5. They are used within the purpose and the authority’s administration.\n6. Under Article 3 of the Act you may ask to see them, to have a copy, to complete or correct them, to stop their collection, processing and use, and to delete them; a fee may be charged (Article 14); there is no liability for a loss caused by using these rights.\n7. Giving data is voluntary; without correct data the service may not be possible.\n8. Whoever processes data for us is supervised.\n9. Until they are stopped or deleted, use within purpose and extent goes on.\n10. You understand and agree, and that this consent is kept for later checking."
            )
        );

    public static LocalText ThreeYears { get; } =
        T(
            "配合計畫年度時程執行。\n計畫期間配合主管機關不定期訪查。\n計畫結束後三年內，依通知填報成效追蹤表，並配合成果發表與展示。",
            "Keep to the programme’s yearly timetable.\nAccept unannounced visits by the authority during the programme.\nFor three years after the programme ends, fill in the result follow-up form on request and take part in presentations and exhibitions of results."
        );
}
