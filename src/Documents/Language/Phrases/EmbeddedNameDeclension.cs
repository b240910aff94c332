using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Puts a person's name that stands inside a phrase into a case: «Иванова Мария Петровна», «М. П. Иванова», «Иванова М.П.».</summary>
/// <param name="name">The name in the nominative, as it is typed.</param>
/// <param name="grammaticalCase">The case.</param>
/// <returns><see langword="null"/> when the text is not surely a name; the phrase then stands unchanged.</returns>
internal delegate Declined? EmbeddedNameDeclension(string name, GrammaticalCase grammaticalCase);
