using System.Text;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>The app of these tests is tried on the examples of RFC 6238, appendix B.</summary>
public sealed class AppCodeTests
{
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void The_code_is_that_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, AppCode.For(Encoding.ASCII.GetBytes("12345678901234567890"), seconds));
}
