using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Pdf;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Checking;

/// <summary>Lays pages out where the programs are installed; where they are not, rules that look at pages go unanswered, which the report says.</summary>
internal sealed class RendererIfThere(IPageRenderer renderer, Session session) : IPageRenderer
{
    public LaidOutDocument? Render(ReadOnlyMemory<byte> document)
    {
        try
        {
            return renderer.Render(document);
        }
        catch (PdfConversionException error)
        {
            if (error.Failure != PdfConversionFailure.ProgramNotStarted)
            {
                session.Tell($"no pages were laid out: {error.Message}");
            }

            return null;
        }
    }
}
