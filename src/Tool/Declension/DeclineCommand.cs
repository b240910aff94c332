using System.CommandLine;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Declension;

/// <summary>innodoc decline: names and phrases from the standard input, their six forms to the standard output.</summary>
internal static class DeclineCommand
{
    public static Command Make(Session session)
    {
        var command = new ToolCommand("decline", "Put Russian names, positions, organizations and nouns into the six cases: a filter from standard input to standard output.")
        {
            Examples =
            [
                @"printf 'surname\tж\tПетренко\nposition\tж\tдиректор школы\n' | innodoc decline",
                "innodoc decline < people.tsv > forms.tsv",
                "innodoc decline < people.tsv | cut -f5    # the dative",
            ],
            Notes = """
                Input, UTF-8, a line each: kind, gender, text, with a tab between.
                  kind    surname, firstname, midname, fullname, position, org, noun-anim, noun-inan
                  gender  м, ж, с, мн (plural), or - where the text itself tells; of a person's name м, ж or -
                Output, a line for each line, ten columns with a tab between: kind, gender, nominative, genitive, dative,
                accusative, instrumental, prepositional, origin, warnings (codes with a comma between, or -).
                  origin    of the least sure form: Given, Dictionary, Invariable, Lexicon, Rule, Unchanged
                  warnings  MORPH001 unknown word; MORPH002 gender undecided; MORPH003 ambiguous; MORPH004 unclear structure;
                            LINE001 not three columns; LINE002 unknown kind; LINE003 gender that does not fit; LINE004 text that cannot be printed
                A line that cannot be taken is told on standard error and comes out unchanged, so that lines stay paired.
                Exit codes: 0 all lines were taken; 2 some were not.
                """,
        };
        command.SetAction((_, cancellationToken) => Task.FromResult(DeclineFilter.Run(session, cancellationToken)));
        return command;
    }
}
