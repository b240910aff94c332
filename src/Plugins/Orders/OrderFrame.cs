using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>What all orders of the process have in common: who issues them, by which acts, whom they charge, who controls and who signs.</summary>
public sealed class OrderFrame
{
    /// <summary>Gets who issues the order.</summary>
    public required Organization Issuer { get; init => field = value ?? throw new ArgumentNullException(nameof(Issuer)); }

    /// <summary>Gets as what act it is issued (вид распорядительного документа): any order of the process may be a directive or a decree where the head of the issuer signs such acts.</summary>
    /// <value><see cref="RecordKind.Order"/>, the default, which 0 stands for too, <see cref="RecordKind.Directive"/> or <see cref="RecordKind.Decree"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is another kind of document.</exception>
    public RecordKind Form
    {
        get;
        init => field = value == default ? RecordKind.Order : value is RecordKind.Order or RecordKind.Directive or RecordKind.Decree ? value
            : throw new ArgumentOutOfRangeException(nameof(Form), value, "OrderFrame.Form is Order, Directive or Decree: приказ, распоряжение, постановление.");
    } = RecordKind.Order;

    /// <summary>Gets the word by which it disposes (распорядительное слово), where the issuer has its own: «обязываю», «предлагаю».</summary>
    /// <value>
    /// The default is <see langword="null"/>: «приказываю» of an order, «постановляю» of a decree. A directive has none then: its preamble leads to the points with a colon,
    /// as the directives read of a city (Архангельск, 2007 and 2008) do; the standard does not say.
    /// </value>
    /// <exception cref="ArgumentException">It is not one word: see <see cref="DispositiveWord.Of"/>.</exception>
    public string? DisposingWord { get; init => field = value is null ? null : DispositiveWord.Of(value).Text; }

    /// <summary>Gets the place: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: the blank names it, or the name of the issuer does.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "OrderFrame.Place"); }

    /// <summary>Gets the acts that the preamble cites («в соответствии с …»), in their order.</summary>
    /// <value>The default is none. Each is to be in force on the date of the order.</value>
    public ImmutableArray<LegalReference> Basis { get; init => field = Given.Complete(value, "OrderFrame.Basis"); } = [];

    /// <summary>Gets whom the order charges with what.</summary>
    /// <value>The default is nobody.</value>
    public ImmutableArray<OrderInstruction> Instructions { get; init => field = Given.Complete(value, "OrderFrame.Instructions"); } = [];

    /// <summary>Gets who controls that the order is carried out (контроль за исполнением).</summary>
    /// <value>The default is <see langword="null"/>: the signer does, «оставляю за собой»; where the signer is not known either, a line to fill in.</value>
    public Official? Controller { get; init; }

    /// <summary>Gets who signs.</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Signer { get; init; }
}
