using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>Budgets of memory, which a careless change breaks: what the tree and the writing of the document of the comparison allocate.</summary>
[Collection(Alone.Name)]
public sealed class AllocationTests
{
    private const int Budget = 32 * 1024;

    [Fact]
    public void The_document_of_the_comparison_takes_32_kilobytes_from_facts_to_bytes()
    {
        using var target = new MemoryStream(64 * 1024);
        long allocated = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            target.SetLength(0);
            long before = GC.GetAllocatedBytesForCurrentThread();
            WordWriter.Gost2025.Write(ComparisonDocument.Make(), target);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(allocated, 1, Budget);
    }

    [Fact]
    public void Writing_takes_the_same_for_ten_times_the_rows()
    {
        Assert.InRange(Writing(4_000), 1, Writing(400) + 2048);
    }

    [Fact]
    public async Task Awaited_rows_cost_what_the_caller_makes_and_none_is_kept()
    {
        _ = await Awaiting(100);
        (long few, _) = await Awaiting(1_000);
        (long many, long kept) = await Awaiting(11_000);

        // A row of the caller is some 350 bytes.
        Assert.InRange(many - few, 0, 10_000 * 450);
        Assert.InRange(kept, long.MinValue, 256 * 1024);
    }

    // What the thread allocated, and how much more is alive at the last row than at the hundredth.
    private static async Task<(long Allocated, long Kept)> Awaiting(int rows)
    {
        long first = 0, last = 0;
        async IAsyncEnumerable<TableRow> Rows()
        {
            for (int i = 0; i < rows; i++)
            {
                await Task.CompletedTask.ConfigureAwait(false);
                first = i == 99 ? GC.GetTotalMemory(forceFullCollection: true) : first;
                last = i == rows - 1 ? GC.GetTotalMemory(forceFullCollection: true) : last;
                yield return new TableRow([$"{i}", $"Муниципальное общеобразовательное учреждение № {i}", $"{i * 7}"]);
            }
        }

        OfficialDocument document = Samples.Document([new Table([new("№"), new("Площадка", 4), new("Баллы")], Rows())]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        await WordWriter.Gost2025.WriteAsync(document, Stream.Null);
        return (GC.GetAllocatedBytesForCurrentThread() - before, last - first);
    }

    private static long Writing(int rows)
    {
        OfficialDocument document = Samples.Document([new Table([new("А"), new("Б")], [.. Enumerable.Range(1, rows).Select(i => new TableRow([$"{i}", "текст"]))])]);
        long allocated = long.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            WordWriter.Gost2025.Write(document, Stream.Null);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return allocated;
    }

    /// <summary>A resolution of three paragraphs, fifteen recommendations of some 120 letters, a table of 5 × 40 and a signature.</summary>
    private static class ComparisonDocument
    {
        private const string Sentence = "В работе фестиваля приняли участие члены Экспертного совета по инновационной деятельности, научные руководители и представители вузов города.";

        private static readonly ImmutableArray<string> Items =
            [.. Enumerable.Range(1, 15).Select(i => $"обеспечить постоянное развитие профессионального потенциала работников образования на основе оценочных процедур № {i}")];

        private static readonly ImmutableArray<ImmutableArray<string>> Cells =
            [.. Enumerable.Range(1, 40).Select(i => (ImmutableArray<string>)[$"{i}", $"Муниципальное общеобразовательное учреждение № {i}", "Инновационная площадка", "до 1 сентября 2026 г.", $"{i * 10}"])];

        public static OfficialDocument Make() => Samples.Document(
            [
                new Paragraph(Sentence), new Paragraph(Sentence), new Paragraph(Sentence),
                new ClauseList([
                    new Clause("МКУ ИМЦРО:", [new DashList(Items[..2])]),
                    new Clause("Руководителям образовательных организаций:", [new DashList(Items[2..8])]),
                    new Clause("Руководителям ГИП:", [new DashList(Items[8..])])]),
                new Table([new("№ п/п"), new("Организация", 4), new("Статус", 2), new("Срок", 2), new("Баллы") { Alignment = ColumnAlignment.Right }],
                    [.. Cells.Select(row => new TableRow([row[0], row[1], row[2], row[3], row[4]]))]),
            ],
            "12-р",
            Samples.Chair);
    }
}
