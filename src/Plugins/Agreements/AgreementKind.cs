namespace InnovationDomain.Plugins.Agreements;

/// <summary>The two agreements of a network, which are two things in law.</summary>
/// <remarks>The distinction: ФЗ-273, article 15, on the network form of programmes, and an article on the two notions (2019); a cooperation has no statutory form.</remarks>
public enum AgreementKind
{
    /// <summary>Договор о сетевой форме реализации образовательных программ: the parties carry out programmes together (ФЗ-273, article 15).</summary>
    NetworkFormContract = 1,

    /// <summary>Соглашение о сетевом взаимодействии: the parties work together, and no programme is shared.</summary>
    NetworkCooperationAgreement,
}
