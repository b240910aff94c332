using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Language;
using InnovationDomain.Tool.Commands;
using InnovationDomain.Wording;

namespace InnovationDomain.Tool.Declension;

/// <summary>Declines line by line. What is ready goes out before the filter waits for more, so it serves a person at a keyboard, a pipe and a file alike.</summary>
internal static class DeclineFilter
{
    private static readonly ImmutableArray<GrammaticalCase> Cases = [.. Enum.GetValues<GrammaticalCase>()];

    public static int Run(Session session, CancellationToken cancellationToken)
    {
        var reader = new LineReader(session.Input, session.Output.Flush);
        bool isClean = true;
        for (long number = 1; reader.TryRead(out ReadOnlySpan<byte> utf8, out bool isTooLong); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (number == 1 && utf8.StartsWith("\uFEFF"u8))
            {
                utf8 = utf8[3..];
            }

            DeclineLine line = isTooLong ? DeclineLine.TooLong : DeclineLine.Read(utf8);
            if (line.Fault is null)
            {
                Write(session.Output, line);
            }
            else
            {
                isClean = false;
                session.Tell(string.Create(CultureInfo.InvariantCulture, $"line {number}: {line.Advice}. ({line.Fault})"));
                WriteUnchanged(session.Output, line);
            }

            session.Progress(number, "lines");
        }

        session.EndProgress();
        return isClean ? ExitCode.Done : ExitCode.BadInput;
    }

    private static void Write(TextWriter output, DeclineLine line)
    {
        var origin = FormOrigin.Given;
        SortedSet<LanguageWarning>? warnings = null;
        WriteHead(output, line);
        NounPhrase? phrase = line.IsPersonal ? null : PhraseOf(line);
        foreach (GrammaticalCase grammaticalCase in Cases)
        {
            Declined declined = Decline(line, phrase, grammaticalCase);
            output.Write('\t');
            output.Write(declined.Text);
            origin = declined.Origin > origin ? declined.Origin : origin;
            foreach (LanguageWarning warning in declined.Warnings)
            {
                (warnings ??= []).Add(warning);
            }
        }

        output.Write('\t');
        output.Write(origin);
        output.Write('\t');
        output.WriteLine(warnings is null ? "-" : string.Join(',', warnings.Select(warning => warning.Code())));
    }

    private static void WriteUnchanged(TextWriter output, DeclineLine line)
    {
        WriteHead(output, line);
        foreach (GrammaticalCase _ in Cases)
        {
            output.Write('\t');
            output.Write(line.Text);
        }

        output.WriteLine($"\t{FormOrigin.Unchanged}\t{line.Fault}");
    }

    private static void WriteHead(TextWriter output, DeclineLine line)
    {
        output.Write(line.Kind);
        output.Write('\t');
        output.Write(line.Gender);
    }

    private static Declined Decline(DeclineLine line, NounPhrase? phrase, GrammaticalCase grammaticalCase) => line.Kind switch
    {
        "surname" => RussianMorphology.Default.DeclineNamePart(line.Text, PersonNamePart.Surname, grammaticalCase, GenderOf(line)),
        "firstname" => RussianMorphology.Default.DeclineNamePart(line.Text, PersonNamePart.Given, grammaticalCase, GenderOf(line)),
        "midname" => RussianMorphology.Default.DeclineNamePart(line.Text, PersonNamePart.Patronymic, grammaticalCase, GenderOf(line)),
        "fullname" => RussianMorphology.Default.DeclineFullName(line.Text, grammaticalCase, GenderOf(line)),
        "position" or "noun-anim" => RussianMorphology.Default.Decline(phrase!, grammaticalCase, Animacy.Animate),
        _ => RussianMorphology.Default.Decline(phrase!, grammaticalCase, Animacy.Inanimate),
    };

    private static NounPhrase PhraseOf(DeclineLine line)
    {
        var phrase = NounPhrase.Of(line.Text);
        return line.Gender == "мн" ? phrase.AsPlural() : GenderOf(line) is { } gender ? phrase.WithGender(gender) : phrase;
    }

    private static GrammaticalGender? GenderOf(DeclineLine line) => line.Gender switch
    {
        "м" => GrammaticalGender.Masculine,
        "ж" => GrammaticalGender.Feminine,
        "с" => GrammaticalGender.Neuter,
        _ => null,
    };
}
