using System.CommandLine;
using System.CommandLine.Parsing;

namespace InnovationDomain.Tool.Commands;

/// <summary>What a command line has that no command takes.</summary>
internal static class CommandLineFaults
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        // The parser takes an option that it does not know for an argument.
        string[] unknown = [.. parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..])
            .Select(token => $"unknown option {token.Value}.")];
        return unknown.Length > 0 ? unknown : parsed.Errors.Select(error => InOneLine(error.Message)).Distinct(StringComparer.Ordinal);
    }

    private static string InOneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
