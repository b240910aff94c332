using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Standards;

/// <summary>Numbers, names and clauses of the requisites in both editions.</summary>
internal static class RequisiteNames
{
    // The list of 2016 was read; what 2025 calls anew was reported, the rest of its names is taken over from 2016.
    private static readonly ImmutableArray<(string Of2016, string? NewIn2025)> Names =
    [
        ("герб", null), ("эмблема", null), ("товарный знак (знак обслуживания)", null), ("код формы документа", null),
        ("наименование организации — автора документа", "наименование организации"),
        ("наименование структурного подразделения — автора документа", "наименование структурного подразделения"),
        ("наименование должности лица — автора документа", "наименование должности"),
        ("справочные данные об организации", null), ("наименование вида документа", null), ("дата документа", null),
        ("регистрационный номер документа", null), ("ссылка на регистрационный номер и дату поступившего документа", null),
        ("место составления (издания) документа", null),
        ("гриф ограничения доступа к документу", "гриф (пометка) об ограничении доступа к документу"),
        ("адресат", null), ("гриф утверждения документа", null), ("заголовок к тексту", "заголовок к тексту"), ("текст документа", null),
        ("отметка о приложении", null), ("гриф согласования документа", "гриф согласования документа"), ("виза", null), ("подпись", null),
        ("отметка об электронной подписи", "отметка об электронной подписи"), ("печать", null), ("отметка об исполнителе", null),
        ("отметка о заверении копии", null), ("отметка о поступлении документа", null), ("резолюция", null), ("отметка о контроле", null),
        ("отметка о направлении документа в дело", null), ("штрих-код (QR-код) документа", "штрих-код (QR-код) документа"),
    ];

    public static RequisiteDescription Of(Requisite requisite, bool is2025)
    {
        int number = (int)requisite;
        (string of2016, string? newIn2025) = Names[number - 1];
        string clause = string.Create(CultureInfo.InvariantCulture, $"5.{number}");
        return !is2025 ? new(requisite == Requisite.QrCode ? null : number, of2016, clause, Certainty.Read)
            : new(number, newIn2025 ?? of2016, clause, newIn2025 is null ? Certainty.Recalled : Certainty.Reported);
    }
}
