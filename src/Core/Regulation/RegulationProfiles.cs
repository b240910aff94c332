using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Regulation;

/// <summary>Profiles of the acts of which numbers were read, and a sample to begin a municipal one with.</summary>
/// <remarks>
/// Each holds what was read of its act and nothing else. The day an act came into force was not read of any of them:
/// where a remark says so, the parameter is taken to be in force from the date of the act.
/// </remarks>
public static class RegulationProfiles
{
    private const string FromTheDateOfTheAct = "День вступления акта в силу не прочитан: принята дата акта.";

    /// <summary>Gets the regional platforms of Samara oblast: the reporting year to 31 May, the report by 10 June, 17:00, in Word and PDF, its defence, extension or termination.</summary>
    /// <remarks>Source: приказ от 01.10.2015 № 383-од, as a call for reports of 2023 retells it; the clauses themselves were not read.</remarks>
    public static RegulationProfile Samara { get; } = MakeSamara();

    /// <summary>Gets the regional platforms of Saint Petersburg: statuses of two kinds exclude one another; a platform of 2020 has three years.</summary>
    /// <remarks>Source: Положение of 04.08.2014 № 3364-р as amended by 23.06.2015 № 2972-р (the exclusion was read there); the three years are reported of the round of 2020.</remarks>
    public static RegulationProfile SaintPetersburg { get; } = MakeSaintPetersburg();

    /// <summary>Gets the resource centres of Saint Petersburg, whose order lost force on 27 October 2022: they rise from experimental sites and laboratories with a finished product.</summary>
    /// <remarks>Source: распоряжение от 19.05.2010 № 864-р.</remarks>
    public static RegulationProfile SaintPetersburgResourceCenters { get; } = MakeSaintPetersburgResourceCenters();

    /// <summary>Gets a municipal profile with a value for every parameter, to copy and correct by the own regulation: our proposal, not an act.</summary>
    public static RegulationProfile SampleMunicipal { get; } = SampleMunicipalProfile.Make();

    private static RegulationProfile MakeSamara()
    {
        LegalAct act = new()
        {
            Kind = LegalActKind.Order,
            Issuer = Named("министерство образования и науки Самарской области", "министерства образования и науки Самарской области"),
            Date = new LocalDate(2015, 10, 1),
            Number = "383-од",
        };
        var read = new ParameterSource(LegalReference.To(act), act.Date, Certainty.Reported, FromTheDateOfTheAct);
        return new()
        {
            Name = "Самарская область, региональные инновационные площадки",
            Level = RecognitionLevel.Regional,
            Act = act,
            Reporting = read.Value(nameof(RegulationProfile.Reporting), ReportingCalendar.PlatformYears.DueBy(DueRule.After(new AnnualDate(6, 10), RollConvention.None, new LocalTime(17, 0)))),
            ReportDocuments = read.Value(nameof(RegulationProfile.ReportDocuments), new DocumentRequirements
            {
                Documents = [new() { Kind = ApplicationDocumentKind.Report, NeedsCopy = true, Formats = [CopyFormat.Docx, CopyFormat.Pdf] }],
                Source = "Самарская область, сбор отчётов региональных инновационных площадок, 2023 год",
                Certainty = Certainty.Reported,
            }),
            OralDefense = read.Value(nameof(RegulationProfile.OralDefense), true),
            ReportOutcomes = read.Value<ImmutableArray<CouncilDecisionKind>>(nameof(RegulationProfile.ReportOutcomes), [CouncilDecisionKind.Extend, CouncilDecisionKind.Terminate]),
        };
    }

    private static RegulationProfile MakeSaintPetersburg()
    {
        LegalAct statute = SaintPetersburgDirective(new LocalDate(2014, 8, 4), "3364-р");
        LegalAct amendment = SaintPetersburgDirective(new LocalDate(2015, 6, 23), "2972-р");
        LegalReference exclusion = LegalReference.To(amendment);
        return new()
        {
            Name = "Санкт-Петербург, региональные инновационные площадки",
            Level = RecognitionLevel.Regional,
            Act = statute,
            KindExclusivity = new ParameterSource(exclusion, amendment.Date, Certainty.Read, FromTheDateOfTheAct)
                .Value(nameof(RegulationProfile.KindExclusivity), new KindExclusivity { Basis = exclusion, Levels = [RecognitionLevel.Regional] }),
            MaximumTermYears = new ParameterSource(LegalReference.To(statute), new LocalDate(2020, 1, 1), Certainty.Reported, "Известно об отборе 2020 года: площадки 2020–2023 годов; пункт акта не прочитан.")
                .Value(nameof(RegulationProfile.MaximumTermYears), 3),
        };
    }

    private static RegulationProfile MakeSaintPetersburgResourceCenters()
    {
        var lost = new LocalDate(2022, 10, 27);
        LegalAct act = SaintPetersburgDirective(new LocalDate(2010, 5, 19), "864-р", lost);
        LegalReference basis = LegalReference.To(act);
        return new()
        {
            Name = "Санкт-Петербург, ресурсные центры общего образования",
            Level = RecognitionLevel.Regional,
            Act = act,
            StatusLadder = new ParameterSource(basis, act.Date, Certainty.Read, FromTheDateOfTheAct, lost).Value(nameof(RegulationProfile.StatusLadder), new StatusLadder
            {
                Basis = basis,
                Steps =
                [
                    new() { Kind = PlatformKind.ResourceCenter, PriorKinds = [PlatformKind.ExperimentalSite, PlatformKind.InnovationLaboratory], RequiresFinishedProduct = true },
                ],
            }),
        };
    }

    private static LegalAct SaintPetersburgDirective(LocalDate date, string number, LocalDate? inForceUntil = null) => new()
    {
        Kind = LegalActKind.Directive,
        Issuer = Named("Комитет по образованию Санкт-Петербурга", "Комитета по образованию Санкт-Петербурга"),
        Date = date,
        Number = number,
        InForceUntil = inForceUntil,
    };

    private static NounPhrase Named(string nominative, string genitive) => NounPhrase.Of(nominative).With(GrammaticalCase.Genitive, genitive);
}
