using Microsoft.AspNetCore.Mvc;

namespace Raadslag.Web.Hosting;

/// <summary>What a form answers when a field cannot be understood at all.</summary>
internal static class DanishModelBinding
{
    public static void SpeakDanish(this MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"»{value}« kan ikke bruges i feltet {field}.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"»{value}« kan ikke bruges her.");
        messages.SetUnknownValueIsInvalidAccessor(field => $"Feltet {field} er ikke udfyldt rigtigt.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Et felt er ikke udfyldt rigtigt.");
        messages.SetValueIsInvalidAccessor(value => $"»{value}« kan ikke bruges her.");
        messages.SetValueMustBeANumberAccessor(field => $"Skriv et tal i feltet {field}.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv et tal.");
        messages.SetValueMustNotBeNullAccessor(_ => "Udfyld feltet.");
        messages.SetMissingBindRequiredValueAccessor(field => $"Feltet {field} mangler.");
        messages.SetMissingKeyOrValueAccessor(() => "Udfyld feltet.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Formularen kom uden indhold. Prøv igen.");
    }
}
