using FiveCases;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Pdf;
using InnovationDomain.Documents.Word;
using InnovationDomain.Events;
using InnovationDomain.Json;
using InnovationDomain.Platforms;

string data = args.Length > 0 ? args[0] : Path.Combine("samples", "data");
string folder = args.Length > 1 ? args[1] : Path.Combine("out", "five-cases");

(string Case, IEnumerable<CaseDocument> Documents)[] cases =
[
    ("cheboksary-2023", Cheboksary.Documents(Read<Meeting>("cheboksary-2023.meeting"))),
    ("pyatigorsk-2021", Pyatigorsk.Documents(Read<Festival>("pyatigorsk-2021.festival"))),
    ("amur-2024", Amur.Documents(Read<Meeting>("amur-2024.meeting"))),
    ("chelyabinsk-2024", Chelyabinsk.Documents(Read<InnovationInfrastructure>("chelyabinsk-2024.innovation-infrastructure"))),
    ("sverdlovsk-2023", Sverdlovsk.Documents(Read<StrategicSession>("sverdlovsk-2023.strategic-session"))),
];

// Pages are laid out by LibreOffice; without it their number is not known, and the rules that need them do not run.
var pages = new CountedPages(new OfficePageRenderer { WorkFolder = Path.GetTempPath() });
var checker = new ConformityChecker(ConformityProfile.Gost2025, renderer: pages);
Console.WriteLine($"{"документ",-45} {"страниц",8} {"ошибок",7} {"замечаний",10}");
foreach ((string name, IEnumerable<CaseDocument> documents) in cases)
{
    foreach (CaseDocument document in documents)
    {
        string path = WordWriter.Gost2025.WriteFile(document.Document, Path.Combine(folder, $"{name}.{document.Name}.docx"));
        using FileStream file = File.OpenRead(path);
        ConformityReport report = checker.Check(file);
        int errors = report.Findings.Count(finding => finding.Level == ConformityLevel.Error);
        Console.WriteLine($"{Path.GetFileName(path),-45} {(pages.Last is { } count ? $"{count}" : "–"),8} {errors,7} {report.Findings.Length - errors,10}");
        foreach (ConformityFinding finding in report.Findings)
        {
            Console.WriteLine($"    {finding}");
        }
    }
}

T Read<T>(string file)
    where T : class => DomainJson.Read<T>(File.ReadAllText(Path.Combine(data, $"{file}.json")));
