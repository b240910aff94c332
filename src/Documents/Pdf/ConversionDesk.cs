using System.Globalization;

namespace InnovationDomain.Documents.Pdf;

/// <summary>The folder of one conversion: sources, results and the program's profile. Removed in the end.</summary>
internal sealed class ConversionDesk : IDisposable
{
    private const int MostDesks = 1000;

    private readonly string _folder;
    private int _sources;

    private ConversionDesk(string folder) => _folder = folder;

    public string ProfileUri => new Uri(Path.Join(_folder, "profile")).AbsoluteUri;

    public string Results => Path.Join(_folder, "made");

    public IEnumerable<string> Sources => Enumerable.Range(0, _sources).Select(Source);

    public static ConversionDesk In(string workFolder)
    {
        string full = Path.GetFullPath(workFolder);
        if (!Directory.Exists(full))
        {
            throw new DirectoryNotFoundException($"PdfConverter.WorkFolder is “{full}”, which does not exist. Make it, or name a folder that exists.");
        }

        for (int number = 1; ; number++)
        {
            string folder = Path.Join(full, string.Create(CultureInfo.InvariantCulture, $".pdf-{number}"));
            try
            {
                // A folder is made if need be, a file only anew: whoever makes the mark has the desk.
                if (number == MostDesks || !Directory.Exists(folder))
                {
                    Directory.CreateDirectory(folder);
                    new FileStream(Path.Join(folder, "taken"), FileMode.CreateNew).Dispose();
                    return new(folder);
                }
            }
            catch (IOException) when (number < MostDesks)
            {
                // Another conversion took it meanwhile: the next number.
            }
        }
    }

    // Names of our own: whatever the document is called, the program reads it as a name and not as an option.
    public string Source(int index)
    {
        _sources = Math.Max(_sources, index + 1);
        return Path.Join(_folder, Name(index, "docx"));
    }

    public string Made(int index) => Path.Join(Results, Name(index, "pdf"));

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A program that would not stop holds a file still. The error that tells of it matters more than this one.
        }
    }

    private static string Name(int index, string extension) => string.Create(CultureInfo.InvariantCulture, $"{index:D6}.{extension}");
}
