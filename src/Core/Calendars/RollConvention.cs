namespace InnovationDomain.Calendars;

/// <summary>Where a date goes that falls on a day off (перенос нерабочего дня).</summary>
public enum RollConvention
{
    /// <summary>To the nearest working day after it. Source: article 193 of the Civil Code (ст. 193 ГК РФ). The default.</summary>
    Following,

    /// <summary>To the nearest working day before it, as with the last day of lessons (ФОП НОО, п. 172).</summary>
    Preceding,

    /// <summary>Nowhere: the date stands.</summary>
    None,
}
