namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>The conditions of which a firm confirms each (programme P4, "Eligibility (all)", 1 to 7).</summary>
[Flags]
internal enum EligibilityConditions
{
    None = 0,

    /// <summary>1 依法辦理公司、商業或有限合夥登記之製造業.</summary>
    RegisteredManufacturer = 1,

    /// <summary>2 常時僱用員工 10 人以上.</summary>
    TenEmployees = 2,

    /// <summary>3 取得工廠登記，或免辦之證明.</summary>
    FactoryRegistration = 4,

    /// <summary>4 非屬銀行拒絕往來戶.</summary>
    NoBankRefusal = 8,

    /// <summary>5 無解散或歇業.</summary>
    InBusiness = 16,

    /// <summary>6 非陸資投資.</summary>
    NoMainlandInvestment = 32,

    /// <summary>7 近 3 年無重大違反勞動、環保或身心障礙者權益相關法令.</summary>
    NoGraveBreach = 64,

    All = RegisteredManufacturer | TenEmployees | FactoryRegistration | NoBankRefusal | InBusiness | NoMainlandInvestment | NoGraveBreach,
}

/// <summary>The conditions in the order in which they are asked.</summary>
internal static class Eligibility
{
    public static IReadOnlyList<EligibilityConditions> InOrder { get; } =
    [
        EligibilityConditions.RegisteredManufacturer,
        EligibilityConditions.TenEmployees,
        EligibilityConditions.FactoryRegistration,
        EligibilityConditions.NoBankRefusal,
        EligibilityConditions.InBusiness,
        EligibilityConditions.NoMainlandInvestment,
        EligibilityConditions.NoGraveBreach,
    ];

    /// <summary>The condition of a number from 1, or null.</summary>
    public static EligibilityConditions? Of(int number) => number >= 1 && number <= InOrder.Count ? InOrder[number - 1] : null;

    /// <summary>The number from 1 of the first condition that is not confirmed, or null when all are.</summary>
    public static int? FirstOpen(EligibilityConditions confirmed)
    {
        for (var i = 0; i < InOrder.Count; i++)
        {
            if (!confirmed.HasFlag(InOrder[i]))
                return i + 1;
        }

        return null;
    }
}
