using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>What holds of every document, whatever its blocks and however odd its texts.</summary>
public sealed class GeneratedDocumentsTests
{
    [Property(MaxTest = 25, Arbitrary = [typeof(AnyDocument)])]
    public void The_schema_and_the_package_are_sound(OfficialDocument document)
    {
        Assert.DoesNotContain(document.Violations(DocumentStandard.Gost2025), found => found.IsRefused);
        WordFile file = WordFile.Write(document);
        Assert.Empty(file.SchemaErrors());
        Assert.Empty(Package.Faults(file));
    }

    [Property(MaxTest = 25, Arbitrary = [typeof(AnyDocument)])]
    public void Numbers_of_clauses_are_those_of_the_tree(OfficialDocument document)
    {
        string[] expected = [.. Numbers(document.Body), .. document.Appendices.SelectMany(Numbers)];
        Assert.Equal(expected, EffectiveNumbers.Of(WordFile.Write(document)).Select(clause => clause.Number));
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(AnyDocument)])]
    public void Synchronous_and_asynchronous_writing_give_the_same_bytes_again_and_again(OfficialDocument document)
    {
        byte[] expected = WordFile.Write(document).Bytes;
        using var target = new MemoryStream();
        WordWriter.Gost2025.WriteAsync(document, target).GetAwaiter().GetResult();
        Assert.Equal(expected, target.ToArray());
        Assert.Equal(expected, WordFile.Write(document).Bytes);
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(AnyDocument)])]
    public void No_letter_of_the_text_is_lost(OfficialDocument document)
    {
        string written = Letters.Of(string.Concat(WordFile.Write(document).Body.Descendants(WordFile.W + "t").Select(text => text.Value)));
        foreach (Paragraph paragraph in document.Body.OfType<Paragraph>())
        {
            // A number stands where the tree has a reference.
            string plain = string.Concat(paragraph.Text.Runs.Select(run => run is Reference ? "" : run.ToString()));
            Assert.True(paragraph.Text.Runs.Any(run => run is Reference) || written.Contains(Letters.Of(plain), StringComparison.Ordinal), plain);
        }
    }

    private static IEnumerable<string> Numbers(Appendix appendix) => [.. Numbers(appendix.Body), .. appendix.Appendices.SelectMany(Numbers)];

    private static IEnumerable<string> Numbers(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ClauseList list => Numbers(list, ""),
        Section section => Numbers(section.Blocks),
        _ => [],
    });

    private static IEnumerable<string> Numbers(ClauseList list, string prefix) => list.Clauses.SelectMany((clause, i) =>
    {
        string number = string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1}.");
        return (IEnumerable<string>)[number, .. clause.Content.OfType<ClauseList>().SelectMany(inner => Numbers(inner, number))];
    });

    private static class AnyDocument
    {
        public static Arbitrary<OfficialDocument> Document() => InnovationDomain.Tests.Support.Generation.Documents.Any();
    }
}
