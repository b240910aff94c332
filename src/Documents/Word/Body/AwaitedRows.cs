using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Rows that have to be awaited, and where they go: the driver fetches each and hands it over.</summary>
internal sealed class AwaitedRows(IAsyncEnumerable<TableRow> rows, Action<TableRow> write)
{
    public IAsyncEnumerable<TableRow> Rows => rows;

    public void Write(TableRow row) => write(row);
}
