using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>A day as a form sends it: by the browser's calendar, or typed where there is none.</summary>
internal static class TypedDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d. MMMM yyyy"];

    /// <summary>The kind of field that can show what was typed: a calendar's holds nothing but days.</summary>
    public static string InputType(string? text) =>
        string.IsNullOrEmpty(text) || DateOnly.TryParseExact(text, Forms[0], out _) ? "date" : "text";

    /// <summary>The day; null for an empty field, and for one that cannot be read, which is then said.</summary>
    public static DateOnly? Read(string? text, string field, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), Forms, DanishDates.Culture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        state.AddModelError(field, $"»{text}« er ikke en dag. Skriv den som 2026-06-16 eller 16.6.2026.");
        return null;
    }
}
