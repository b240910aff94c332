namespace InnovationDomain.Organizations;

/// <summary>The Russian words for kinds of organizations, in the nominative singular.</summary>
internal static class OrganizationTerms
{
    public static string Term(this OrganizationKind kind) => kind switch
    {
        OrganizationKind.Preschool => "дошкольная образовательная организация",
        OrganizationKind.GeneralSchool => "общеобразовательная организация",
        OrganizationKind.AdditionalEducation => "организация дополнительного образования",
        OrganizationKind.VocationalCollege => "профессиональная образовательная организация",
        OrganizationKind.University => "образовательная организация высшего образования",
        OrganizationKind.ProfessionalDevelopmentInstitute => "организация дополнительного профессионального образования",
        OrganizationKind.MethodicalCenter => "методический центр",
        OrganizationKind.EducationAuthority => "орган управления образованием",
        OrganizationKind.ScientificInstitute => "научная организация",
        OrganizationKind.Enterprise => "предприятие",
        OrganizationKind.OtherInEducation => "иная организация, действующая в сфере образования",
        _ => "тип не указан",
    };
}
