using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Marks of approval and agreement (грифы): the position with its organization, the act with its author.</summary>
internal static class MarkText
{
    /// <summary>Whether a document of the kind can approve another one.</summary>
    public static bool Approves(RecordKind act) => act is RecordKind.Order or RecordKind.Directive or RecordKind.Decree or RecordKind.Decision or RecordKind.Protocol;

    public static ApprovalMark Approval(Official approver, LocalDate? date, IMorphology morphology) => ApprovalMark.ByPerson(Position(approver, morphology), approver.Name.InitialsAndSurname, date);

    /// <summary>«УТВЕРЖДЕНА приказом Управления образования от … № …».</summary>
    public static ApprovalMark Approval(NounPhrase document, DocumentReference act, Organization author, IMorphology morphology) => act.Kind == RecordKind.Protocol
        ? ApprovalMark.ByBody(document, morphology.Decline(author.NameInText, GrammaticalCase.Instrumental).Text, act.Date, act.Number)
        : ApprovalMark.ByAct(
            document, $"{ReferenceText.Name(act.Kind, GrammaticalCase.Instrumental)} {morphology.Decline(author.NameInText, GrammaticalCase.Genitive).Text}", act.Date, act.Number);

    public static AgreementMark Agreement(Official official, LocalDate? date, IMorphology morphology) => AgreementMark.ByPerson(Position(official, morphology), official.Name.InitialsAndSurname, date);

    /// <summary>«Директор МКУ «Методический центр»».</summary>
    public static string Position(Official official, IMorphology morphology) => Letters.Capitalized(
        PositionTitle.ForSignature(official, morphology)
        + (official.Position.Organization is { } works ? $" {morphology.Decline(works.NameInText, GrammaticalCase.Genitive).Text}" : ""));
}
