namespace InnovationDomain.Documents.Tests.Conformity.Files;

/// <summary>Paragraphs with a picture; the picture itself is nowhere, and nobody looks for it.</summary>
internal static class Pictures
{
    public static string Inline(string description, int id = 1, long size = 360_000) =>
        $"""<w:p><w:pPr><w:pStyle w:val="Org"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{size}" cy="{size}"/><wp:docPr id="{id}" name="Рисунок {id}" descr="{description}"/>{Graphic(size)}</wp:inline></w:drawing></w:r></w:p>""";

    public static string Anchored(string description, int fromTop, string align) =>
        $"""<w:p><w:pPr><w:pStyle w:val="Org"/></w:pPr><w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:align>{align}</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{fromTop}</wp:posOffset></wp:positionV><wp:extent cx="360000" cy="360000"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="Рисунок 1" descr="{description}"/>{Graphic(360_000)}</wp:anchor></w:drawing></w:r></w:p>""";

    private static string Graphic(long size) =>
        $"""<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{size}" cy="{size}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>""";
}
