using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using InnovationDomain.Arithmetic;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Json.Shapes;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Json.Converters;

/// <summary>The converters of values that are made by factories.</summary>
internal static class ValueConverters
{
    public static ImmutableArray<JsonConverter> All { get; } =
    [
        new DecimalConverter(),
        new TextConverter<LocalDate>(text => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw NotA("date", text, "2021-04-22"), LocalDatePattern.Iso.Format, "date"),
        new TextConverter<LocalDateTime>(
            text => LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value : throw NotA("local date and time", text, "2021-04-22T17:00:00"),
            LocalDateTimePattern.ExtendedIso.Format, null, @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?$"),
        new TextConverter<LocalTime>(
            text => LocalTimePattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value : throw NotA("time of day", text, "17:00:00"),
            LocalTimePattern.ExtendedIso.Format, null, @"^\d{2}:\d{2}:\d{2}(\.\d{1,9})?$"),
        new TextConverter<YearMonth>(
            text => YearMonthPattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw NotA("month", text, "2021-04"), YearMonthPattern.Iso.Format, null, @"^\d{4}-\d{2}$"),
        new TextConverter<AnnualDate>(
            text => AnnualDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw NotA("day of a year", text, "05-31"), AnnualDatePattern.Iso.Format, null, @"^\d{2}-\d{2}$"),
        new TextConverter<Fraction>(FractionText.Parse, number => number.ToString(), null, FractionText.Pattern),
        new TextConverter<SchoolYear>(SchoolYearText.Parse, year => year.ToString(), null, @"^\d{4}/\d{4}$"),
        new ShapedConverter<CalendarDay, CalendarDayShape>(CalendarDayShape.From, shape => shape.ToValue()),
        new ShapedConverter<Term, TermShape>(TermShape.From, shape => shape.ToValue()),
        new ShapedConverter<DueInstant, DueInstantShape>(DueInstantShape.From, shape => shape.ToValue()),
        new ShapedConverter<DueRule, DueRuleShape>(DueRuleShape.From, shape => shape.ToValue()),
        new ShapedConverter<HalfYear, HalfYearShape>(HalfYearShape.From, shape => shape.ToValue()),
        new ShapedConverter<DateInterval, DateIntervalShape>(DateIntervalShape.From, shape => shape.ToValue()),
        new TextConverter<Inn>(Inn.Of, inn => inn.Value, null, @"^(\d{10}|\d{12})$"),
        new TextConverter<Ogrn>(Ogrn.Of, ogrn => ogrn.Value, null, @"^(\d{13}|\d{15})$"),
        new TextConverter<Oktmo>(text => Oktmo.Of(text), oktmo => oktmo.Value, null, @"^(\d{8}|\d{11})$"),
        new TextOrShapeConverter<NounPhrase, NounPhraseShape>(NounPhrase.Of, NounPhraseShape.Text, NounPhraseShape.From, shape => shape.ToValue()),
        new TextOrShapeConverter<Addressee, NounPhraseShape>(
            text => Addressee.Of(NounPhrase.Of(text)), addressee => NounPhraseShape.Text(addressee.Name), addressee => NounPhraseShape.From(addressee.Name), shape => Addressee.Of(shape.ToValue())),
        new TextOrShapeConverter<Position, PositionShape>(text => Position.Of(NounPhrase.Of(text)), PositionShape.Text, PositionShape.From, shape => shape.ToValue()),
        new ShapedConverter<PersonName, PersonNameShape>(PersonNameShape.From, shape => shape.ToValue()),
        new ShapedConverter<Holder, HolderShape>(HolderShape.From, shape => shape.ToValue()),
        new ShapedConverter<LegalElement, LegalElementShape>(LegalElementShape.From, shape => shape.ToValue()),
        new ShapedConverter<LegalReference, LegalReferenceShape>(LegalReferenceShape.From, shape => shape.ToValue()),
        new ShapedConverter<DocumentReference, DocumentReferenceShape>(DocumentReferenceShape.From, shape => shape.ToValue()),
        new ShapedConverter<Controller, ControllerShape>(ControllerShape.From, shape => shape.ToValue()),
        new TextOrShapeConverter<Recommendation, RecommendationShape>(text => Recommendation.Of(text), RecommendationShape.AsText, RecommendationShape.From, shape => shape.ToValue()),
        new TextOrShapeConverter<IndicatorUnit, IndicatorUnitShape>(IndicatorUnitShape.Parse, IndicatorUnitShape.AsText, IndicatorUnitShape.From, shape => shape.ToValue()),
        new TextConverter<WorkForm>(WorkForm.Of, form => form.Name),
        new TextOrShapeConverter<RoadmapDue, RoadmapDueShape>(RoadmapDueShape.Parse, RoadmapDueShape.AsText, RoadmapDueShape.From, shape => shape.ToValue()),
        new TextOrShapeConverter<RoadmapResult, RoadmapResultShape>(RoadmapResult.Of, RoadmapResultShape.AsText, RoadmapResultShape.From, shape => shape.ToValue()),
        new ShapedConverter<RoadmapChange, RoadmapChangeShape>(RoadmapChangeShape.From, shape => shape.ToValue()),
        new ShapedConverter<AnchoredScale, AnchoredScaleShape>(AnchoredScaleShape.From, shape => shape.ToValue()),
        new ShapedConverter<ScaleAnchor, ScaleAnchorShape>(ScaleAnchorShape.Of, shape => shape.ToValue()),
        new ShapedConverter<CriterionMark, CriterionMarkShape>(CriterionMarkShape.From, shape => shape.ToValue()),
        new ShapedConverter<ExpertVerdict, ExpertVerdictShape>(ExpertVerdictShape.From, shape => shape.ToValue()),
        new ShapedConverter<ConsolidatedConclusion, ConsolidatedConclusionShape>(ConsolidatedConclusionShape.From, shape => shape.ToValue()),
        new ShapedConverter<ConflictOfInterest, ConflictOfInterestShape>(ConflictOfInterestShape.From, shape => shape.ToValue()),
        new ShapedConverter<RequiredShare, RequiredShareShape>(RequiredShareShape.From, shape => shape.ToValue()),
        new ShapedConverter<SittingFrequency, SittingFrequencyShape>(SittingFrequencyShape.From, shape => shape.ToValue()),
        new TextOrShapeConverter<OrderTask, OrderTaskShape>(text => OrderTask.Of(text), OrderTaskShape.AsText, OrderTaskShape.From, shape => shape.ToValue()),
        new ShapedConverter<OrderInstruction, OrderInstructionShape>(OrderInstructionShape.From, shape => shape.ToValue()),
        new ShapedConverter<StatusDecision, StatusDecisionShape>(StatusDecisionShape.From, shape => shape.ToValue()),
        new ShapedConverter<ProductionCalendar, ProductionCalendarShape>(ProductionCalendarShape.From, shape => shape.ToValue()),
        new ShapedConverter<EvaluationContext, EvaluationContextShape>(EvaluationContextShape.From, shape => shape.ToValue()),
        new ShapedConverter<RegisterOfDay, RegisterOfDayShape>(RegisterOfDayShape.From, shape => shape.ToValue()),
        new ShapedConverter<MunicipalRoadmap, MunicipalRoadmapShape>(MunicipalRoadmapShape.From, shape => shape.ToValue()),
        new ShapedConverter<LetterAttachment, LetterAttachmentShape>(LetterAttachmentShape.From, shape => shape.ToValue()),
    ];

    private static ArgumentException NotA(string thing, string text, string example) =>
        new(string.Create(CultureInfo.InvariantCulture, $"“{text}” is not a {thing}. Give it as {example}."));
}
