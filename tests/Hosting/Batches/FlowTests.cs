using System.Runtime.CompilerServices;
using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Tests.Batches;

/// <summary>How a batch reads, tells and ends.</summary>
public sealed class FlowTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(7, 14)]
    public async Task Items_are_read_no_further_ahead_than_promised(int parallelism, int mostAhead)
    {
        int finished = 0;
        int mostSeen = 0;
        IEnumerable<BatchItem> Items()
        {
            for (int i = 1; i <= 300; i++)
            {
                mostSeen = Math.Max(mostSeen, i - Volatile.Read(ref finished));
                yield return Notes.Item($"{i}");
            }
        }

        using var zip = new MemoryStream();
        await Notes.Writer.WriteAsync(Items(), BatchTarget.Zip(zip), parallelism, new Told(_ => finished++));
        Assert.Equal(mostAhead, mostSeen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Subjects_that_are_written_are_let_go(int parallelism)
    {
        var all = new List<WeakReference>();
        int mostAlive = 0;

        [MethodImpl(MethodImplOptions.NoInlining)]
        BatchItem Make(int i)
        {
            var subject = new Note($"{i}");
            all.Add(new(subject));
            return BatchItem.Of($"Справка {i}", subject);
        }

        IEnumerable<BatchItem> Items()
        {
            for (int i = 1; i <= 400; i++)
            {
                if (i % 50 == 0)
                {
                    GC.Collect();
                    mostAlive = Math.Max(mostAlive, all.Count(reference => reference.IsAlive));
                }

                yield return Make(i);
            }
        }

        using var zip = new MemoryStream();
        await Notes.Writer.WriteAsync(Items(), BatchTarget.Zip(zip), parallelism);

        // The readers of the sequence themselves hold one each.
        Assert.InRange(mostAlive, 0, (2 * parallelism) + 3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Progress_tells_each_document_once_in_order(int parallelism)
    {
        var told = new Told();
        using var zip = new MemoryStream();
        BatchReport report = await Notes.Writer.WriteAsync([.. Notes.Items(20), Notes.Item("unfit")], BatchTarget.Zip(zip), parallelism, told);
        Assert.Equal(report.Entries, told.All.Select(progress => progress.Last));
        Assert.Equal(Enumerable.Range(1, 20).Append(20), told.All.Select(progress => progress.Written));
        Assert.Equal(report.Bytes, told.All[^1].Bytes);
        Assert.Equal((1, 21), (told.All[^1].Failed, told.All[^1].Total));
    }

    [Fact]
    public async Task A_sequence_that_does_not_know_its_length_has_no_total()
    {
        var told = new Told();
        using var zip = new MemoryStream();
        await Notes.Writer.WriteAsync(Notes.Items(1).Where(_ => true), BatchTarget.Zip(zip), progress: told);
        await Notes.Writer.WriteAsync(Notes.Items(1).ToAsyncEnumerable(), BatchTarget.Zip(zip), progress: told);
        Assert.All(told.All, progress => Assert.Null(progress.Total));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_cancelled_batch_leaves_what_it_told_and_nothing_else(int parallelism)
    {
        using var folder = new Folder();
        using var cancellation = new CancellationTokenSource();
        var told = new Told(progress =>
        {
            if (progress.Written == 7)
            {
                cancellation.Cancel();
            }
        });
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Notes.Writer.WriteAsync(Notes.Items(100), BatchTarget.Folder(folder.Path), parallelism, told, cancellation.Token));
        Assert.Equal(cancellation.Token, error.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 7).Select(i => $"Справка {i}.docx"), folder.Names);
        Assert.Equal(Notes.Bytes("7"), folder.Read("Справка 7.docx"));
    }

    [Fact]
    public async Task A_batch_cancelled_before_it_began_makes_nothing()
    {
        using var folder = new Folder();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Notes.Writer.WriteAsync(Notes.Items(1), BatchTarget.Folder(folder.PathOf("new")), cancellationToken: new CancellationToken(canceled: true)));
        Assert.Empty(folder.Names);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_sequence_that_fails_ends_the_batch_when_nothing_of_it_runs_any_more(int parallelism)
    {
        int running = 0;
        IEnumerable<BatchItem> Items()
        {
            for (int i = 1; i <= 9; i++)
            {
                string text = $"{i}";
                yield return BatchItem.Composed($"Справка {i}", documents =>
                {
                    Interlocked.Increment(ref running);
                    Thread.Sleep(20);
                    Interlocked.Decrement(ref running);
                    return documents.Compose("note", new Note(text));
                });
            }

            throw new InvalidDataException("the connection is lost");
        }

        using var folder = new Folder();
        var told = new Told();
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => Notes.Writer.WriteAsync(Items(), BatchTarget.Folder(folder.Path), parallelism, told));
        Assert.Equal(("the connection is lost", 0), (error.Message, Volatile.Read(ref running)));
        Assert.Equal(told.All.Select(progress => progress.Last.FileName), folder.Names);
    }

    [Fact]
    public async Task Mistakes_about_the_batch_are_told_at_once()
    {
        using var folder = new Folder();
        BatchTarget target = BatchTarget.Folder(folder.PathOf("new"));
        await Assert.ThrowsAsync<ArgumentNullException>("items", () => Notes.Writer.WriteAsync((IEnumerable<BatchItem>)null!, target));
        await Assert.ThrowsAsync<ArgumentNullException>("target", () => Notes.Writer.WriteAsync(Notes.Items(1), null!));
        foreach (int parallelism in (int[])[0, 65])
        {
            var range = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Notes.Writer.WriteAsync(Notes.Items(1), target, parallelism));
            Assert.StartsWith("parallelism is from 1 to 64. Give 1, or as many as there are processors to spare.", range.Message, StringComparison.Ordinal);
        }

        Assert.Empty(folder.Names);
        var missing = await Assert.ThrowsAsync<InvalidOperationException>(() => Notes.Writer.WriteAsync([Notes.Item("1"), null!], target));
        Assert.Equal("Item 2 of the batch is null. Leave it out of the sequence.", missing.Message);
    }

    [Fact]
    public async Task No_item_makes_no_file_and_an_empty_zip()
    {
        using var folder = new Folder();
        BatchReport report = await Notes.Writer.WriteAsync([], BatchTarget.ZipFile(folder.PathOf("a.zip")));
        Assert.Empty(report.Entries);
        using var zip = System.IO.Compression.ZipFile.OpenRead(folder.PathOf("a.zip"));
        Assert.Empty(zip.Entries);
    }
}
