using System.Text;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

Console.OutputEncoding = Encoding.UTF8;
RussianMorphology russian = RussianMorphology.Default;

// Names: the gender follows from the name, and where it does not, the name stands with a warning.
PersonName head = PersonName.Of("Иванова", "Мария", "Петровна");
Console.WriteLine($"Назначить {russian.Decline(head, GrammaticalCase.Accusative)}");
Console.WriteLine($"поручить {russian.Decline(head, GrammaticalCase.Dative, PersonNameStyle.SurnameInitials)}");
Declined unsure = russian.Decline(PersonName.OfInitials("Ким", "А.В."), GrammaticalCase.Dative);
Console.WriteLine($"{unsure} ({string.Join(", ", unsure.Warnings.Select(warning => warning.Code()))})");

// Positions and organizations: the head declines with its adjectives, the rest stays.
Console.WriteLine($"Возложить на {russian.Decline("исполняющий обязанности начальника отдела", GrammaticalCase.Accusative, Animacy.Animate)}");
Console.WriteLine($"на базе {russian.Decline("муниципальное бюджетное общеобразовательное учреждение «Гимназия № 11»", GrammaticalCase.Genitive)}");
Console.WriteLine($"направить {russian.Decline("МБОУ СОШ № 95", GrammaticalCase.Dative)}");

// Numbers, dates, agreement.
Console.WriteLine($"{CountedNoun.Of("площадка", "площадки", "площадок").Count(21)}, {CountedNouns.WorkingDay.CountWithWords(3)}, {CountedNouns.Year.Count(1.5m)}");
Console.WriteLine(DateText.InWords(new LocalDate(2026, 9, 1)));
Console.WriteLine($"{Participle.Approved.Mark("дорожная карта")} {Preposition.With.Put("вторника")}");
