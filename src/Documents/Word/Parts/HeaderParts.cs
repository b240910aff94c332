namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The top margin: empty on the first page, the number of the page on the others (ГОСТ Р 7.0.97, 3.2).</summary>
internal static class HeaderParts
{
    private const string Start = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        """;

    public const string FirstPage = $"""
        {Start}<w:p><w:pPr><w:pStyle w:val="{StyleIds.Header}"/></w:pPr></w:p></w:hdr>
        """;

    public const string PageNumber = $"""
        {Start}<w:p><w:pPr><w:pStyle w:val="{StyleIds.Header}"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
        """;
}
