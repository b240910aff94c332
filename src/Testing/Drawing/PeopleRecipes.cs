using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Drawing;

/// <summary>People: surname, given name and patronymic agree in gender, which most names tell.</summary>
internal static class PeopleRecipes
{
    private static readonly (string He, string She)[] Surnames =
    [
        ("Иванов", "Иванова"), ("Смирнов", "Смирнова"), ("Кузнецов", "Кузнецова"), ("Соколов", "Соколова"), ("Лебедев", "Лебедева"), ("Новиков", "Новикова"), ("Морозов", "Морозова"), ("Зайцев", "Зайцева"),
        ("Семёнов", "Семёнова"), ("Воробьёв", "Воробьёва"), ("Ильин", "Ильина"), ("Чайковский", "Чайковская"), ("Толстой", "Толстая"), ("Белый", "Белая"), ("Петров-Водкин", "Петрова-Водкина"),
        ("Бондаренко", "Бондаренко"), ("Шевчук", "Шевчук"), ("Ким", "Ким"), ("Черных", "Черных"), ("Гайдай", "Гайдай"), ("Хасанов", "Хасанова"), ("Оганесян", "Оганесян"),
    ];

    private static readonly string[] HisNames = ["Александр", "Сергей", "Илья", "Никита", "Пётр", "Лев", "Марат", "Фёдор", "Андрей", "Игорь"];
    private static readonly string[] HerNames = ["Мария", "Анна", "Любовь", "Наталья", "Ольга", "Елена", "Айгуль", "Нинель", "Юлия", "Светлана"];

    private static readonly (string He, string She)[] Patronymics =
    [
        ("Иванович", "Ивановна"), ("Петрович", "Петровна"), ("Ильич", "Ильинична"), ("Львович", "Львовна"), ("Никитич", "Никитична"), ("Маратович", "Маратовна"), ("Сергеевич", "Сергеевна"), ("Андреевич", "Андреевна"),
    ];

    public static void AddTo(RecipeBook book)
    {
        book.Add(draw => Name(draw));
        book.Add(Form);
        book.Add(Position);
        book.Add(draw => new Official { Position = draw.Any<Position>(), Name = Name(draw) });
    }

    private static PersonName Name(Draw draw)
    {
        if (draw.IsExtreme && draw.Chance(40))
        {
            return draw.Pick(
                PersonName.Of("О", "Ы"), PersonName.Of("О’Нил", "Шон"), PersonName.Of("Салтыков-Щедрин-" + new string('а', 120), "Анна-Мария", "Абдурахман-кызы"), PersonName.OfInitials("Ли", "А."),
                PersonName.Of("Дурново", "Евгений").WithGender(GrammaticalGender.Masculine).With(GrammaticalCase.Dative, PersonNameForm.Of("Дурново", "Евгению")));
        }

        bool she = draw.Chance(50);
        PersonNameForm form = Form(draw, she);
        PersonName name = draw.Chance(10)
            ? PersonName.OfInitials(form.Surname, form.Patronymic is { } patronymic ? $"{form.Given[0]}.{patronymic[0]}." : $"{form.Given[0]}.")
            : PersonName.Of(form.Surname, form.Given, form.Patronymic);
        return draw.Chance(60) ? name.WithGender(she ? GrammaticalGender.Feminine : GrammaticalGender.Masculine) : name;
    }

    private static PersonNameForm Form(Draw draw) => Form(draw, she: draw.Chance(50));

    private static PersonNameForm Form(Draw draw, bool she)
    {
        (string He, string She) surname = draw.Pick(Surnames);
        (string He, string She) patronymic = draw.Pick(Patronymics);
        return PersonNameForm.Of(she ? surname.She : surname.He, draw.Pick(she ? HerNames : HisNames), draw.Chance(5) ? null : she ? patronymic.She : patronymic.He);
    }

    private static Position Position(Draw draw)
    {
        NounPhrase title = draw.Any<NounPhrase>("Title");
        var position = People.Position.Of(title, draw.IsWhole && draw.Fills() ? draw.Any<Organization>() : null);
        return draw.Chance(15) ? position.As(draw.Any<ActingMode>()) : position;
    }
}
