namespace InnovationDomain.Monitoring;

/// <summary>The kinds of centres that the national project created in schools and beside them (вид центра).</summary>
public enum CenterKind
{
    /// <summary>Центр образования «Точка роста».</summary>
    GrowthPoint = 1,

    /// <summary>Детский или школьный технопарк «Кванториум».</summary>
    Quantorium,

    /// <summary>Центр цифрового образования «IT-куб».</summary>
    ITCube,
}
