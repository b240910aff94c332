using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using static InnovationDomain.Testing.Drawing.ScalarRecipes;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Organizations with numbers whose control digits are right. The numbers are made up: whoever bears one of them does so by chance.</summary>
internal static class OrganizationRecipes
{
    private static readonly (OrganizationKind Kind, string Name, string Genitive, string Dative, string Short)[] Kinds =
    [
        (OrganizationKind.GeneralSchool, "муниципальное бюджетное общеобразовательное учреждение «Средняя школа № {0}»", "муниципального бюджетного общеобразовательного учреждения «Средняя школа № {0}»",
            "муниципальному бюджетному общеобразовательному учреждению «Средняя школа № {0}»", "МБОУ СШ № {0}"),
        (OrganizationKind.GeneralSchool, "муниципальное автономное общеобразовательное учреждение лицей № {0}", "муниципального автономного общеобразовательного учреждения лицея № {0}",
            "муниципальному автономному общеобразовательному учреждению лицею № {0}", "МАОУ лицей № {0}"),
        (OrganizationKind.Preschool, "муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № {0}»", "муниципального бюджетного дошкольного образовательного учреждения «Детский сад № {0}»",
            "муниципальному бюджетному дошкольному образовательному учреждению «Детский сад № {0}»", "МБДОУ «Детский сад № {0}»"),
        (OrganizationKind.AdditionalEducation, "муниципальное учреждение дополнительного образования «Дом детского творчества № {0}»", "муниципального учреждения дополнительного образования «Дом детского творчества № {0}»",
            "муниципальному учреждению дополнительного образования «Дом детского творчества № {0}»", "МУДО ДДТ № {0}"),
        (OrganizationKind.VocationalCollege, "государственное профессиональное образовательное учреждение «Колледж технологий № {0}»", "государственного профессионального образовательного учреждения «Колледж технологий № {0}»",
            "государственному профессиональному образовательному учреждению «Колледж технологий № {0}»", "ГПОУ КТ № {0}"),
    ];

    private static readonly (string Name, string Genitive, string Region, string Oktmo)[] Places =
    [
        ("город-курорт Пятигорск", "города-курорта Пятигорска", "Ставропольский край", "07727000"), ("город Невинномысск", "города Невинномысска", "Ставропольский край", "07724000"),
        ("город Самара", "города Самары", "Самарская область", "36701000"), ("Амурский муниципальный район", "Амурского муниципального района", "Хабаровский край", "08603000"),
        ("город Чебоксары", "города Чебоксары", "Чувашская Республика", "97701000"), ("город Ноябрьск", "города Ноябрьска", "Ямало-Ненецкий автономный округ", "71958000"),
    ];

    public static void AddTo(RecipeBook book)
    {
        book.Add(draw => Inn.Of(InnDigits(draw, isPerson: draw.IsWhole && draw.Chance(30))));
        book.Add(draw => Ogrn.Of(OgrnDigits(draw, isTrader: draw.IsWhole && draw.Chance(30))));
        book.Add(draw => Oktmo.Of(OktmoDigits(draw)));
        book.Add(Region);
        book.Add(Municipality);
        book.Add(draw => Organization(draw));
        book.Add(draw => Group(draw));
        book.Add(draw => draw.Chance(75) ? Holder.Of(Organization(draw)) : Holder.Of(Group(draw)));
        book.Add(draw => Reference(draw, draw.Any<RecordKind>()));
    }

    public static DocumentReference Reference(Draw draw, RecordKind kind) => DocumentReference.Of(
        kind, draw.Day(), draw.Text("Number"), draw.Chance(25) ? Invariant($"{draw.Between(1, 20)}") : null);

    public static Organization Organization(Draw draw, bool withFounder = true)
    {
        (OrganizationKind kind, string name, string genitive, string dative, string shortName) = draw.Pick(Kinds);
        string number = Invariant($"{draw.Between(1, 999)}") + (draw.IsExtreme && draw.Chance(30) ? " имени " + new string('Щ', 200) : "");
        var full = NounPhrase.Of(string.Format(null, name, number)).WithGender(kind == OrganizationKind.GeneralSchool && name.EndsWith("{0}", StringComparison.Ordinal) ? GrammaticalGender.Masculine : GrammaticalGender.Neuter)
            .With(GrammaticalCase.Genitive, string.Format(null, genitive, number)).With(GrammaticalCase.Dative, string.Format(null, dative, number));
        return new()
        {
            Name = full,
            ShortName = draw.Fills() ? NounPhrase.Of(string.Format(null, shortName, number)) : null,
            Kind = draw.Chance(80) ? kind : OrganizationKind.NotStated,
            Municipality = draw.Chance(30) ? Municipality(draw) : null,
            Founder = withFounder && draw.Chance(15) ? Authority(draw) : null,
            Inn = draw.Fills() ? Inn.Of(InnDigits(draw, isPerson: false)) : null,
            Ogrn = draw.Fills() ? Ogrn.Of(OgrnDigits(draw, isTrader: false)) : null,
        };
    }

    public static Organization Authority(Draw draw)
    {
        (string name, string genitive, _, _) = draw.Pick(Places);
        _ = name;
        return new()
        {
            Name = NounPhrase.Of($"управление образования администрации {genitive}").WithGender(GrammaticalGender.Neuter)
                .With(GrammaticalCase.Genitive, $"управления образования администрации {genitive}").With(GrammaticalCase.Dative, $"управлению образования администрации {genitive}"),
            Kind = OrganizationKind.EducationAuthority,
        };
    }

    private static OrganizationGroup Group(Draw draw)
    {
        ImmutableArray<Organization> members = draw.Different(2, 4, () => Organization(draw, withFounder: false), member => member.Identity);
        return new()
        {
            Name = draw.Fills() ? draw.Any<NounPhrase>("GroupName") : null,
            Members = members,
            Coordinator = draw.Fills() ? members[draw.Next(members.Length)] : null,
            Agreement = draw.Chance(30) ? Reference(draw, RecordKind.Agreement) : null,
        };
    }

    private static Region Region(Draw draw)
    {
        (_, _, string region, string oktmo) = draw.Pick(Places);
        return new() { Name = NounPhrase.Of(region), Oktmo = draw.Fills() ? Oktmo.Of(oktmo[..2] + "000000") : null };
    }

    private static Municipality Municipality(Draw draw)
    {
        (string name, string genitive, string region, string oktmo) = draw.Pick(Places);
        return new()
        {
            Name = NounPhrase.Of(name).With(GrammaticalCase.Genitive, genitive),
            Region = draw.Chance(60) ? new() { Name = NounPhrase.Of(region) } : null,
            Oktmo = draw.Fills() ? Oktmo.Of(oktmo) : null,
        };
    }

    private static string InnDigits(Draw draw, bool isPerson)
    {
        string body = Digits(draw, isPerson ? 10 : 9);
        body += Control(body, isPerson ? [7, 2, 4, 10, 3, 5, 9, 4, 6, 8] : [2, 4, 10, 3, 5, 9, 4, 6, 8]);
        return isPerson ? body + Control(body, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) : body;
    }

    private static string OgrnDigits(Draw draw, bool isTrader)
    {
        // The sign of the register, two digits of the year, the region, the number of the record.
        string body = Invariant($"{(isTrader ? 3 : 1)}{draw.Between(2, 25):00}{draw.Between(1, 95):00}") + Digits(draw, isTrader ? 9 : 7);
        return body + (long.Parse(body, System.Globalization.CultureInfo.InvariantCulture) % (isTrader ? 13 : 11) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string OktmoDigits(Draw draw) => draw.Chance(50) ? draw.Pick(Places).Oktmo : Invariant($"{draw.Between(1, 99):00}{draw.Between(600, 799):000}") + Digits(draw, draw.Chance(50) ? 3 : 6);

    private static string Digits(Draw draw, int count) => string.Concat(Enumerable.Range(0, count).Select(i => (char)('0' + (i == 1 ? draw.Between(1, 9) : draw.Next(10)))));

    private static char Control(string digits, ReadOnlySpan<int> weights)
    {
        int sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        return (char)('0' + (sum % 11 % 10));
    }
}
