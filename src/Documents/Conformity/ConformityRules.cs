using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Rules.Fonts;
using InnovationDomain.Documents.Conformity.Rules.Page;
using InnovationDomain.Documents.Conformity.Rules.PageNumbers;
using InnovationDomain.Documents.Conformity.Rules.Paragraphs;
using InnovationDomain.Documents.Conformity.Rules.Requisites;

namespace InnovationDomain.Documents.Conformity;

/// <summary>The catalogue of rules.</summary>
public static class ConformityRules
{
    /// <summary>Gets all rules, by id.</summary>
    public static ImmutableArray<ConformityRule> All { get; } =
    [
        .. new ConformityRule[]
        {
            new BodyFontRule(), new OneFontRule(), new BodySizeRule(), new TableSizeRule(), new ComplexScriptFontRule(), new ThemeFontRule(),
            new DirectFormattingRule(), new BlackTextRule(), new NoUnderlineRule(), new BoldTextRule(), new LetterSpacingRule(), new FreeFontRule(),
            new EmbeddedFontsRule(),
            new PaperSizeRule(), new LeftMarginRule(), new LongStorageMarginRule(), new RightMarginRule(), new TopMarginRule(),
            new BottomMarginRule(), new GutterRule(), new MirroredMarginsRule(), new SameMarginsRule(), new LandscapeRule(),
            new WordsInsideMarginsRule(), new NoEmptyLastPageRule(),
            new PageNumberPresentRule(), new NoNumberOnFirstPageRule(), new NumberInTopMarginRule(), new NumberCentredRule(),
            new NumberFromEdgeRule(), new NumberIsFieldRule(), new BareNumberRule(), new NumberAboveTextRule(), new NumberFontRule(),
            new EverySectionNumberedRule(), new ContinuousNumberingRule(),
            new FirstLineIndentRule(), new RequisiteIndentRule(), new BodyLineSpacingRule(), new JustifiedTextRule(), new RequisiteLineSpacingRule(),
            new NoGapInTextRule(), new WidowControlRule(), new NoSpacerParagraphsRule(), new PageBreakRule(), new OneSpaceRule(),
            new NoTabsInTextRule(), new NoHyphenationRule(), new SameHeadingsRule(), new HeadingKeepsRule(), new RubricationDepthRule(),
            new OrganizationPresentRule(), new JointAuthorsRule(), new KindPresentRule(), new KindWritingRule(), new DateFormRule(),
            new DateZeroRule(), new FourDigitYearRule(), new ExistingDateRule(), new RegistrationNumberRule(), new PlaceRule(),
            new TitlePresentRule(), new TitleFormRule(), new TitleMarksRule(), new TitleWidthRule(), new CornerWidthRule(),
        }.OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
