namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>Where a tool runs. The order is kept in stored numbers: new ones go to the end.</summary>
internal enum Deployment
{
    /// <summary>雲端.</summary>
    Cloud,

    /// <summary>地端.</summary>
    OnPremises,

    /// <summary>混合.</summary>
    Hybrid,
}

/// <summary>How a tool is paid for. The order is kept in stored numbers: new ones go to the end.</summary>
internal enum PriceModel
{
    /// <summary>免費.</summary>
    Free,

    /// <summary>訂閱制.</summary>
    Subscription,

    /// <summary>一次買斷.</summary>
    OneTime,

    /// <summary>另行報價.</summary>
    OnRequest,
}
