using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;
using InnovationDomain.Documents.Word.Xml;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>A chart as the editor draws it: its numbers are inside, in black and white, told apart by shade and mark.</summary>
internal static class ChartPart
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private const int MostWholeMarks = 5;

    private static readonly string[] Shades = ["404040", "A6A6A6", "7F7F7F", "D9D9D9", "000000", "595959"];

    private static readonly string[] Marks = ["circle", "square", "triangle", "diamond", "x", "plus"];

    public static void Write(Chart chart, Layout layout, XmlUtf8Writer xml)
    {
        xml.Markup("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:lang val="ru-RU"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>
            """u8);
        xml.Markup(chart.Kind == ChartKind.Bar
            ? "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"u8
            : "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"u8);
        for (int i = 0; i < chart.Series.Length; i++)
        {
            WriteSeries(chart, i, xml);
        }

        xml.Markup(chart.Kind == ChartKind.Bar
            ? "<c:gapWidth val=\"80\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"u8
            : "<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>"u8);
        xml.Markup("""
            <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="[$-419]General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/>
            """u8);
        xml.Markup(CountsFewThings(chart) ? "<c:majorUnit val=\"1\"/></c:valAx></c:plotArea>"u8 : "</c:valAx></c:plotArea>"u8);
        xml.Markup(chart.Series.Length > 1 ? "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"u8 : ""u8);
        // Sizes of drawings are in hundredths of a point.
        Attribute("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\""u8, layout.TableFontSize * 5, xml);
        xml.Markup("\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:latin typeface=\""u8);
        xml.Verbatim(layout.Font);
        xml.Markup("\"/><a:cs typeface=\""u8);
        xml.Verbatim(layout.Font);
        xml.Markup("\"/></a:defRPr></a:pPr><a:endParaRPr lang=\""u8);
        xml.Verbatim(layout.Language);
        xml.Markup("\"/></a:p></c:txPr></c:chartSpace>"u8);
    }

    // An axis of its own accord marks 0,2 and 0,4 of a school.
    private static bool CountsFewThings(Chart chart) =>
        chart.Series.All(series => series.Values.All(value => value is null || (decimal.IsInteger(value.Value) && Math.Abs(value.Value) <= MostWholeMarks)));

    private static void WriteSeries(Chart chart, int index, XmlUtf8Writer xml)
    {
        ChartSeries series = chart.Series[index];
        string shade = Shades[index % Shades.Length];
        Attribute("<c:ser><c:idx val=\""u8, index, xml);
        Attribute("\"/><c:order val=\""u8, index, xml);
        xml.Markup("\"/><c:tx><c:v>"u8);
        xml.Text(series.Name);
        xml.Markup("</c:v></c:tx><c:spPr>"u8);
        if (chart.Kind == ChartKind.Bar)
        {
            xml.Markup("<a:solidFill><a:srgbClr val=\""u8);
            xml.Verbatim(shade);
            xml.Markup("\"/></a:solidFill><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>"u8);
        }
        else
        {
            xml.Markup("<a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\""u8);
            xml.Verbatim(shade);
            xml.Markup("\"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val=\""u8);
            xml.Verbatim(Marks[index % Marks.Length]);
            xml.Markup("\"/><c:size val=\"7\"/><c:spPr><a:solidFill><a:srgbClr val=\""u8);
            xml.Verbatim(shade);
            xml.Markup("\"/></a:solidFill></c:spPr></c:marker>"u8);
        }

        xml.Markup(chart.Kind == ChartKind.Bar ? "<c:dLbls><c:numFmt formatCode=\"[$-419]General\" sourceLinked=\"0\"/><c:dLblPos val=\"outEnd\"/>"u8 : "<c:dLbls><c:numFmt formatCode=\"[$-419]General\" sourceLinked=\"0\"/><c:dLblPos val=\"t\"/>"u8);
        xml.Markup("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"u8);
        Attribute("<c:cat><c:strLit><c:ptCount val=\""u8, chart.Categories.Length, xml);
        xml.Markup("\"/>"u8);
        for (int i = 0; i < chart.Categories.Length; i++)
        {
            Attribute("<c:pt idx=\""u8, i, xml);
            xml.Markup("\"><c:v>"u8);
            xml.Text(chart.Categories[i]);
            xml.Markup("</c:v></c:pt>"u8);
        }

        Attribute("</c:strLit></c:cat><c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\""u8, series.Values.Length, xml);
        xml.Markup("\"/>"u8);
        for (int i = 0; i < series.Values.Length; i++)
        {
            if (series.Values[i] is { } value)
            {
                Attribute("<c:pt idx=\""u8, i, xml);
                xml.Markup("\"><c:v>"u8);
                xml.Verbatim(value.ToString(CultureInfo.InvariantCulture));
                xml.Markup("</c:v></c:pt>"u8);
            }
        }

        xml.Markup("</c:numLit></c:val></c:ser>"u8);
    }

    private static void Attribute(ReadOnlySpan<byte> markup, int value, XmlUtf8Writer xml)
    {
        xml.Markup(markup);
        xml.Number(value);
    }
}
