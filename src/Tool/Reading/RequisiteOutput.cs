using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using InnovationDomain.Documents.Requisites;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Reading;

/// <summary>The requisites of a document for a person, and for a program.</summary>
internal static class RequisiteOutput
{
    public static string Text(FoundRequisites found, string path)
    {
        var text = new StringBuilder();
        foreach (TextRequisite line in found.Organizations)
        {
            Add(text, "организация", line.Value, line.Paragraph);
        }

        Add(text, "вид", found.Kind);
        if (found.Date is { } date)
        {
            Add(text, "дата", date.Value is { } day ? $"{IsoDate.Write(day)} («{date.Text}»)" : $"не указана («{date.Text}»)", date.Paragraph);
        }

        Add(text, "номер", found.RegistrationNumber);
        Add(text, "место", found.Place);
        Add(text, "заголовок", found.Title);
        Add(text, "адресат", found.Addressees);
        Add(text, "гриф утверждения", found.Approvals);
        foreach (SignatureRequisite signature in found.Signatures)
        {
            Add(text, "подпись", signature.Position is { } position ? $"{position}, {signature.Name}" : signature.Name, signature.Paragraph);
        }

        foreach (AppendixRequisite appendix in found.Appendices)
        {
            Add(text, "приложение", appendix.Title is { } title ? $"{appendix.Mark}: {title}" : appendix.Mark, appendix.Paragraph);
        }

        text.Append(found.Data is { } data
            ? string.Create(CultureInfo.InvariantCulture, $"данные в файле: {DataKind.Of(data) ?? "неизвестного вида"}, {data.Content.Length} байт (innodoc read {path} --data)\n")
            : "данные в файле: нет\n");
        return text.ToString();
    }

    public static string Json(FoundRequisites found) => OutputFormat.Indented(writer =>
    {
        writer.WriteStartObject();
        Write(writer, "kind", found.Kind);
        if (found.Date is { } date)
        {
            writer.WriteStartObject("date");
            if (date.Value is { } day)
            {
                writer.WriteString("value", IsoDate.Write(day));
            }

            writer.WriteString("text", date.Text);
            writer.WriteNumber("paragraph", date.Paragraph);
            writer.WriteEndObject();
        }

        Write(writer, "registrationNumber", found.RegistrationNumber);
        Write(writer, "place", found.Place);
        Write(writer, "title", found.Title);
        WriteAll(writer, "organizations", found.Organizations, text => Members(writer, text));
        WriteAll(writer, "addressees", found.Addressees, text => Members(writer, text));
        WriteAll(writer, "approvals", found.Approvals, text => Members(writer, text));
        WriteAll(writer, "signatures", found.Signatures, signature =>
        {
            Optional(writer, "position", signature.Position);
            writer.WriteString("name", signature.Name);
            writer.WriteNumber("paragraph", signature.Paragraph);
        });
        WriteAll(writer, "appendices", found.Appendices, appendix =>
        {
            if (appendix.Number is { } number)
            {
                writer.WriteNumber("number", number);
            }

            writer.WriteString("mark", appendix.Mark);
            Optional(writer, "title", appendix.Title);
            writer.WriteNumber("paragraph", appendix.Paragraph);
        });
        if (found.Data is { } data)
        {
            writer.WriteStartObject("data");
            Optional(writer, "kind", DataKind.Of(data));
            writer.WriteNumber("bytes", data.Content.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    });

    private static void Add(StringBuilder text, string name, TextRequisite? requisite)
    {
        if (requisite is not null)
        {
            Add(text, name, requisite.Value, requisite.Paragraph);
        }
    }

    private static void Add(StringBuilder text, string name, ImmutableArray<TextRequisite> requisites)
    {
        foreach (TextRequisite requisite in requisites)
        {
            Add(text, name, requisite.Value.Replace("\n", " / ", StringComparison.Ordinal), requisite.Paragraph);
        }
    }

    private static void Add(StringBuilder text, string name, string value, int paragraph) =>
        text.Append(CultureInfo.InvariantCulture, $"{name}: {value} [абзац {paragraph}]\n");

    private static void Write(Utf8JsonWriter writer, string name, TextRequisite? text)
    {
        if (text is not null)
        {
            writer.WriteStartObject(name);
            Members(writer, text);
            writer.WriteEndObject();
        }
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Members(Utf8JsonWriter writer, TextRequisite text)
    {
        writer.WriteString("value", text.Value);
        writer.WriteNumber("paragraph", text.Paragraph);
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
