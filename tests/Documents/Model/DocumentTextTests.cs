using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Tests.Word;

namespace InnovationDomain.Documents.Tests.Model;

public sealed class DocumentTextTests
{
    [Fact]
    public void Every_block_has_its_lines() => Approved.Matches("tests/Documents/Model/EveryBlock.approved.txt", DocumentText.Of(EveryBlock.Document));
}
