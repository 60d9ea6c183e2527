using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Gives a form that says where it is sent the token against forged forms; the framework gives it only to those that do
/// not say.
/// </summary>
[HtmlTargetElement("form", Attributes = "action,[method=post]")]
public sealed class FormTokens(IHtmlGenerator html) : TagHelper
{
    private const string Asked = "asp-antiforgery";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.AllAttributes.ContainsName(Asked))
        {
            output.PostContent.AppendHtml(html.GenerateAntiforgery(Page));
        }
    }
}
