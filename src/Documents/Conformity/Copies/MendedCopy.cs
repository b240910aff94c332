using System.Collections.Immutable;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Copies;

/// <summary>Puts right what is mechanical: pass by pass, until a pass has nothing to do.</summary>
internal static class MendedCopy
{
    // What one pass uncovers the next one mends; a document that is never done is left as the last pass made it.
    private const int MostPasses = 6;

    public static (byte[] Bytes, ImmutableArray<MendedPlace> Changes) Of(WordDocument document, ConformityProfile profile, ReadingLimits limits)
    {
        var changes = ImmutableArray.CreateBuilder<MendedPlace>();
        byte[] bytes = document.Package.Bytes;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            var mending = new Mending(document, profile);
            mending.Plan();
            if (!mending.Copy.IsChanged)
            {
                break;
            }

            changes.AddRange(mending.Changes);
            bytes = mending.Copy.Bytes();
            document = WordDocument.Read(new MemoryStream(bytes), limits);
        }

        return (bytes, changes.ToImmutable());
    }
}
