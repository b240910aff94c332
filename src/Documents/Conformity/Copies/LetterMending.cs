using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Conformity.Rules;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Copies;

/// <summary>Mends typefaces, sizes and the language, each where it is really set: in the defaults, a style or a run.</summary>
internal static class LetterMending
{
    private static readonly string[] AfterSize = ["highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"];
    private static readonly string[] AfterFonts = ["b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", .. AfterSize];

    public static void Plan(Mending mending)
    {
        string font = mending.Examination.BodyFont ?? mending.Profile.Fonts[0];
        var seen = new HashSet<PartElement>();
        bool needsFont = false;
        bool needsSize = false;
        bool needsLanguage = false;
        foreach (WordParagraph paragraph in mending.Examination.AllParagraphs)
        {
            ParagraphRole role = mending.Examination.Anatomy.RoleOf(paragraph);
            foreach (WordRun run in paragraph.Runs.Where(run => run.HasVisibleText))
            {
                if (role != ParagraphRole.ElectronicSignature)
                {
                    needsFont |= MendFont(mending, run, font, seen);
                }

                if (role == ParagraphRole.Body)
                {
                    needsSize |= MendSize(mending, run, seen);
                }

                needsLanguage |= MendLanguage(mending, run, seen);
            }
        }

        AddDefaults(mending, needsFont ? font : null, needsSize, needsLanguage);
    }

    private static bool MendFont(Mending mending, WordRun run, string font, HashSet<PartElement> seen)
    {
        PartElement? origin = run.Format.FontOrigin;
        bool isTheme = mending.Asks("FN06") && (origin?.Attribute("asciiTheme") ?? origin?.Attribute("hAnsiTheme")) is not null;
        bool isForeign = mending.Asks("FN01") && !Typefaces.IsAllowed(run, mending.Profile);
        if (!isTheme && !isForeign)
        {
            return false;
        }

        if (origin is null)
        {
            return true;
        }

        if (seen.Add(origin))
        {
            PartEdits edits = mending.Edit(origin);
            string w = edits.PrefixOf(origin);
            edits.Replace(origin.Start, origin.End, Fonts(w, font));
            mending.Note(isForeign ? "FN01" : "FN06", FindingPlace.Of(run.Paragraph, run.Start, run.Length), Typefaces.Of(run), font);
        }

        return false;
    }

    private static bool MendSize(Mending mending, WordRun run, HashSet<PartElement> seen)
    {
        decimal size = (run.Format.Size ?? 20) / 2m;
        if (!mending.Asks("FN03") || mending.Profile.FontSizes.Contains(size))
        {
            return false;
        }

        if (run.Format.SizeOrigin is not { } origin)
        {
            return true;
        }

        if (seen.Add(origin))
        {
            decimal nearest = mending.Profile.FontSizes.OrderBy(allowed => Math.Abs(allowed - size)).ThenByDescending(allowed => allowed).First();
            string halves = Shown.Number(nearest * 2);
            mending.Edit(origin).SetAttributes(origin, ("val", halves));
            if (origin.Parent?["szCs"] is { } complex && seen.Add(complex))
            {
                mending.Edit(complex).SetAttributes(complex, ("val", halves));
            }

            mending.Note("FN03", FindingPlace.Of(run.Paragraph, run.Start, run.Length), Shown.Points(size).Russian, Shown.Points(nearest).Russian);
        }

        return false;
    }

    private static bool MendLanguage(Mending mending, WordRun run, HashSet<PartElement> seen)
    {
        bool isRussian = run.Text.AsSpan().ContainsAnyInRange('А', 'я');
        if (!mending.Asks("AX01") || !isRussian || run.Paragraph.Part != mending.Document.Main || run.Format.Language?.StartsWith("ru", StringComparison.OrdinalIgnoreCase) == true)
        {
            return false;
        }

        // The run's own word, then those of all styles: one of them says it.
        IEnumerable<PartElement> said = run.Properties?["lang"] is { } own ? [own] : mending.Document.Styles.All.Select(style => style.Element["rPr"]?["lang"]).OfType<PartElement>();
        bool found = false;
        foreach (PartElement language in said.Where(language => language.Attribute("val") is { } value && !value.StartsWith("ru", StringComparison.OrdinalIgnoreCase)))
        {
            found = true;
            if (seen.Add(language))
            {
                mending.Edit(language).SetAttributes(language, ("val", "ru-RU"));
                mending.Note("AX01", FindingPlace.Of(run.Paragraph, run.Start, run.Length), language.Attribute("val")!, "ru-RU");
            }
        }

        return !found;
    }

    private static void AddDefaults(Mending mending, string? font, bool size, bool language)
    {
        if ((font is null && !size && !language) || mending.Document.Styles.Part is not { } styles)
        {
            return;
        }

        PartEdits edits = mending.Copy.Edit(styles);
        PartElement? properties = mending.Document.Styles.DefaultRunProperties;
        FindingPlace place = FindingPlace.Of(styles.Name);
        string halves = Shown.Number(mending.Profile.FontSizes[0] * 2);
        if (font is not null)
        {
            mending.Note("FN01", place, "", font);
        }

        if (size)
        {
            mending.Note("FN03", place, "", Shown.Points(mending.Profile.FontSizes[0]).Russian);
        }

        if (language)
        {
            mending.Note("AX01", place, properties?.ValueOf("lang") ?? "", "ru-RU");
        }

        if (properties is null || properties.IsEmpty)
        {
            string w = edits.PrefixOf(styles.Root);
            string content = $"{(font is null ? "" : Fonts(w, font))}{(size ? Size(w, halves) : "")}{(language ? Language(w) : "")}";
            if (properties is not null)
            {
                edits.AddChild(properties, _ => content, []);
            }
            else if (styles.Root["docDefaults"] is { } defaults)
            {
                edits.Replace(defaults.Start, defaults.End, $"<{w}docDefaults><{w}rPrDefault><{w}rPr>{content}</{w}rPr></{w}rPrDefault>{(defaults["pPrDefault"] is { } paragraph ? styles.Text[paragraph.Start..paragraph.End] : "")}</{w}docDefaults>");
            }
            else if (!styles.Root.IsEmpty)
            {
                edits.Insert(styles.Root.ContentStart, $"<{w}docDefaults><{w}rPrDefault><{w}rPr>{content}</{w}rPr></{w}rPrDefault></{w}docDefaults>");
            }

            return;
        }

        if (font is not null)
        {
            edits.AddChild(properties, w => Fonts(w, font), AfterFonts);
        }

        if (size)
        {
            edits.AddChild(properties, w => Size(w, halves), AfterSize);
        }

        if (language && properties["lang"] is { } told)
        {
            edits.SetAttributes(told, ("val", "ru-RU"));
        }
        else if (language)
        {
            edits.AddChild(properties, Language, AfterSize[11..]);
        }
    }

    private static string Fonts(string w, string font) => PartEdits.Escape(font) is var name ? $"<{w}rFonts {w}ascii=\"{name}\" {w}hAnsi=\"{name}\" {w}eastAsia=\"{name}\" {w}cs=\"{name}\"/>" : "";

    private static string Size(string w, string halves) => $"<{w}sz {w}val=\"{halves}\"/><{w}szCs {w}val=\"{halves}\"/>";

    private static string Language(string w) => $"<{w}lang {w}val=\"ru-RU\"/>";
}
