namespace InnovationDomain.Organizations;

/// <summary>What an organization is to the system of education (тип организации).</summary>
public enum OrganizationKind
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Дошкольная образовательная организация.</summary>
    Preschool,

    /// <summary>Общеобразовательная организация.</summary>
    GeneralSchool,

    /// <summary>Организация дополнительного образования.</summary>
    AdditionalEducation,

    /// <summary>Профессиональная образовательная организация.</summary>
    VocationalCollege,

    /// <summary>Образовательная организация высшего образования.</summary>
    University,

    /// <summary>Организация дополнительного профессионального образования: институт развития образования.</summary>
    ProfessionalDevelopmentInstitute,

    /// <summary>Методический центр (ИМЦРО, ЦРО, ИМЦ): the operator of the innovation infrastructure.</summary>
    MethodicalCenter,

    /// <summary>Орган, осуществляющий управление в сфере образования: управление, комитет, департамент, министерство.</summary>
    EducationAuthority,

    /// <summary>Научная организация.</summary>
    ScientificInstitute,

    /// <summary>Предприятие, индустриальный партнёр.</summary>
    Enterprise,

    /// <summary>Иная организация, действующая в сфере образования (ФЗ-273, ст. 20).</summary>
    OtherInEducation,
}
