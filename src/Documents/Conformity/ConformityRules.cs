using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Conformity.Output;
using InnovationDomain.Documents.Conformity.Rules.Appendices;
using InnovationDomain.Documents.Conformity.Rules.Fonts;
using InnovationDomain.Documents.Conformity.Rules.Kinds;
using InnovationDomain.Documents.Conformity.Rules.Orders;
using InnovationDomain.Documents.Conformity.Rules.Package;
using InnovationDomain.Documents.Conformity.Rules.Page;
using InnovationDomain.Documents.Conformity.Rules.PageNumbers;
using InnovationDomain.Documents.Conformity.Rules.Paragraphs;
using InnovationDomain.Documents.Conformity.Rules.Requisites;
using InnovationDomain.Documents.Conformity.Rules.Signatures;
using InnovationDomain.Documents.Conformity.Rules.Tables;
using InnovationDomain.Documents.Conformity.Rules.Typography;

namespace InnovationDomain.Documents.Conformity;

/// <summary>The catalogue of rules.</summary>
public static class ConformityRules
{
    /// <summary>Gets all rules, by id.</summary>
    public static ImmutableArray<ConformityRule> All { get; } =
    [
        .. new ConformityRule[]
        {
            new NewPageRule(), new AppendixMarkRule(), new AppendixDateRule(), new ApprovedAppendixRule(), new AppendixTitleRule(),
            new AppendixMarkWidthRule(), new AppendixFontRule(),
            new LanguageRule(), new PropertiesRule(), new OutlineRule(), new AlternativeTextRule(), new ListsAreListsRule(), new ReadingOrderRule(),
            new NoTextPictureRule(), new NoTracesRule(), new NoForeignContentRule(), new SameBytesRule(), new StructureRule(),
            new CompatibilityRule(), new NoFieldUpdateRule(), new ArchiveFormatRule(), new AccessiblePdfRule(), new FileNameRule(),
            new BodyFontRule(), new OneFontRule(), new BodySizeRule(), new TableSizeRule(), new ComplexScriptFontRule(), new ThemeFontRule(),
            new DirectFormattingRule(), new BlackTextRule(), new NoUnderlineRule(), new BoldTextRule(), new LetterSpacingRule(), new FreeFontRule(),
            new EmbeddedFontsRule(),
            new ProtocolHeadRule(), new ProtocolOrderRule(), new PresentListRule(), new AgendaRule(), new ProtocolItemRule(), new AgendaCountRule(),
            new VotesRule(), new QuorumRule(), new ProtocolSignaturesRule(), new ExtractRule(), new CriteriaTableRule(), new RoadmapColumnsRule(),
            new ResolutionPartsRule(),
            new DispositiveWordRule(), new PersonOfVerbRule(), new TypedSpacingRule(), new PointsAreListsRule(), new TypedNumberRule(),
            new PointEndingsRule(), new ControlClauseRule(), new DeadlineRule(), new AppendixCitedRule(), new AppendixOrderRule(), new RepealRule(),
            new CitedActRule(), new NumberSignRule(), new OneDateStyleRule(), new DeadlineAfterDateRule(), new MoneyRule(), new ShortNameRule(),
            new PreambleRule(),
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
            new LongitudinalWidthRule(), new AddresseesRule(), new NoCopyWordRule(), new ApprovalWordRule(), new ApprovalAgreementRule(),
            new ApprovingActRule(), new ApprovalPlaceRule(), new AgreementMarkRule(), new OneSymbolRule(), new ArmsPlaceRule(), new CodePlaceRule(),
            new AccessMarkPlaceRule(), new ReferenceDataRule(), new OrderOfRequisitesRule(), new ExecutorMarkRule(), new CopyMarkRule(),
            new PlaceholdersRule(),
            new SignatureCompleteRule(), new NameFormRule(), new NoProxyWordRule(), new PostWithOrganizationRule(), new NameAtMarginRule(),
            new NameOnLastLineRule(), new SignatureNotAloneRule(), new SignatureKeptRule(), new RankRule(), new ActingRule(),
            new CommissionStatusRule(), new SignatureGapRule(), new ElectronicMarkRule(), new ElectronicMarkPlaceRule(),
            new ElectronicMarkSizeRule(), new TimestampRule(), new SealMarkRule(), new SerialRule(),
            new RepeatedHeadRule(), new HeadRowsRule(), new WholeRowsRule(), new ColumnHeadsRule(), new ColumnNumbersRule(), new TableWidthRule(),
            new RowNumbersRule(), new NoEmptyCellsRule(), new NoWordsLostRule(), new LayoutTableRule(),
            new QuotesBalancedRule(), new NoStraightQuotesRule(), new HyphenIsNoDashRule(), new NoBreakBeforeDashRule(), new NoBreakAfterSignRule(),
            new NoBreakInNameRule(), new NoBreakInQuantityRule(), new SpaceBeforeMarkRule(), new OneYoRule(), new NoLatinLookalikesRule(),
            new ListEndingsRule(), new UnbrokenOnLineRule(), new NoLineBreaksRule(),
        }.OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Writes the catalogue as a Markdown table, for the guide.</summary>
    public static string ToMarkdown()
    {
        var table = new StringBuilder("| Правило | Что требуется | Пункт | Достоверность | Уровень | Основа | Исправляется |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (ConformityRule rule in All)
        {
            string edition = rule.AppliesTo(GostEdition.Year2016) ? rule.AppliesTo(GostEdition.Year2025) ? "" : " (2016)" : " (2025)";
            string basis = rule.Basis switch
            {
                RuleBasis.File => rule.IsOnByDefault ? "файл" : "файл, по запросу",
                RuleBasis.RenderedPage => "страницы",
                _ => "вне файла",
            };
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Statement.Russian} | {rule.Clause}{edition} | {Certainties.Russian(rule.Certainty)} | {Levels.Russian(rule.Level)} | {basis} | {(rule.IsMendable ? "да" : "")} |\n");
        }

        return table.ToString();
    }
}
