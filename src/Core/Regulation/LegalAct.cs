using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Regulation;

/// <summary>An act that rules, parameters and documents rest on (нормативный или распорядительный акт).</summary>
public sealed class LegalAct
{
    /// <summary>Gets what kind of act it is.</summary>
    public required LegalActKind Kind { get; init => field = NamedValue.Require(value, "LegalAct.Kind"); }

    /// <summary>Gets who issued it (автор): «Министерство просвещения Российской Федерации», with the genitive given, which every reference prints.</summary>
    /// <value>The default is <see langword="null"/>: federal laws are cited without an author.</value>
    /// <remarks>A name that does not decline, such as «Минобрнауки России», is its own genitive: give it so.</remarks>
    public NounPhrase? Issuer
    {
        get;
        init => field = value is null || value.TryGetGiven(GrammaticalCase.Genitive, out _)
            ? value
            : throw new ArgumentException(
                $"LegalAct.Issuer is «{value}» without its genitive, which every reference to the act prints. Add .With(GrammaticalCase.Genitive, \"…\").", nameof(Issuer));
    }

    /// <summary>Gets the date of the act.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate Date { get; init => field = StatedDate.Require(value, "LegalAct.Date"); }

    /// <summary>Gets the number, without «№»: «273-ФЗ», «21н», «Р-293».</summary>
    public required string Number
    {
        get;
        init => field = PrintableText.Require(value, "LegalAct.Number").Trim() is var number && number.StartsWith('№')
            ? throw new ArgumentException($"LegalAct.Number is “{number}”. References set the sign themselves: give the number without «№».", nameof(Number))
            : number;
    }

    /// <summary>Gets the title, without quotation marks: «Об образовании в Российской Федерации».</summary>
    /// <value>The default is <see langword="null"/>: not known; references then leave it out.</value>
    public string? Title { get; init => field = value is null ? null : PrintableText.Require(value, "LegalAct.Title"); }

    /// <summary>Gets the document that the act approves and that is cited by itself: «Порядок формирования и функционирования инновационной инфраструктуры».</summary>
    /// <value>The default is <see langword="null"/>: none. Its gender or plural must be stated and its genitive given: «пункт 13 Порядка…, утвержденного приказом…».</value>
    public NounPhrase? ApprovedDocument
    {
        get;
        init => field = value is null || ((value.IsPlural || value.Gender is not null) && value.TryGetGiven(GrammaticalCase.Genitive, out _))
            ? value
            : throw new ArgumentException(
                $"LegalAct.ApprovedDocument is «{value}» without its genitive or its gender, which «утвержденного» agrees with. Add .With(GrammaticalCase.Genitive, \"…\").WithGender(…), or .AsPlural().", nameof(ApprovedDocument));
    }

    /// <summary>Gets the day from which it is in force.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public LocalDate? InForceFrom
    {
        get;
        init
        {
            field = value is { } day ? StatedDate.Require(day, "LegalAct.InForceFrom") : null;
            RequireInterval();
        }
    }

    /// <summary>Gets the first day on which it is in force no more.</summary>
    /// <value>After <see cref="InForceFrom"/>. The default is <see langword="null"/>: in force, as far as is known.</value>
    public LocalDate? InForceUntil
    {
        get;
        init
        {
            field = value is { } day ? StatedDate.Require(day, "LegalAct.InForceUntil") : null;
            RequireInterval();
        }
    }

    /// <summary>Gets how sure the requisites are.</summary>
    /// <value>The default is <see cref="Certainty.Read"/>: its owner has the act in hand.</value>
    public Certainty Certainty { get; init => field = NamedValue.Require(value, "LegalAct.Certainty"); }

    /// <summary>Answers whether the act is in force on a day, as far as is known: a bound that is not known does not exclude.</summary>
    /// <exception cref="ArgumentException">The day is not stated: see <see cref="StatedDate"/>.</exception>
    public bool IsInForceOn(LocalDate day) =>
        StatedDate.Require(day, nameof(day)) is var asked && (InForceFrom is not { } from || asked >= from) && (InForceUntil is not { } until || asked < until);

    /// <summary>Writes the reference to the whole act: «приказом Министерства … от 22 марта 2019 г. № 21н «…»».</summary>
    /// <param name="grammaticalCase">The case of the first word.</param>
    /// <param name="withTitle">Whether to print the title where it is known.</param>
    /// <remarks>Source: ГОСТ Р 7.0.97 and the practice of agencies: kind, author, date, number, title; for federal laws without the author. Spaces are plain: documents bind them.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    public string Cite(GrammaticalCase grammaticalCase, bool withTitle = true)
    {
        string issuer = Kind != LegalActKind.FederalLaw && Issuer is { } author && author.TryGetGiven(GrammaticalCase.Genitive, out string? genitive) ? $" {genitive}" : "";
        string title = withTitle && Title is { } known ? $" «{known}»" : "";
        return $"{LegalForms.Of(Kind, grammaticalCase)}{issuer} от {RussianDate.ForRequisite(Date)} № {Number}{title}";
    }

    /// <summary>Answers the reference in the nominative.</summary>
    public override string ToString() => Cite(GrammaticalCase.Nominative);

    // Whichever bound is set last is checked against the other.
    private void RequireInterval()
    {
        if (InForceFrom is { } from && InForceUntil is { } until && until <= from)
        {
            throw new ArgumentException(
                $"LegalAct.InForceUntil is {LocalDatePattern.Iso.Format(until)}, not after InForceFrom, which is {LocalDatePattern.Iso.Format(from)}. It is the first day without force: give a later day, or leave it out.", nameof(InForceUntil));
        }
    }
}
