using Raadslag.Web.Accounts;

namespace Raadslag.Web.Tests.Accounts;

public sealed class GuessablePasswordTests
{
    private static readonly string[] Own = ["Karen Holm", "karen.holm@sundby.example.org"];

    [Theory]
    [InlineData("123456789012")]
    [InlineData("314159265358979")] // digits alone, whichever
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("hajhajhajhajhaj")]
    [InlineData("qwertyuiopå¨")]
    [InlineData("zxcvbnm,.-zxcvbnm")]
    [InlineData("asdfghjklæøå")]
    [InlineData("poiuytrewq12")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("abcdefghijkl")]
    [InlineData("Password1234")]
    [InlineData("P4ssw0rd!!!!")]
    [InlineData("iloveyou2026")]
    [InlineData("Adgangskode1!")]
    [InlineData("Sommer2026!!!")]
    [InlineData("velkommen1234")]
    [InlineData("raadslag-demo-2026")]
    [InlineData("Rådslag12345")]
    [InlineData("KKR Sjælland 1")]
    [InlineData("Karen Holm 1973")]
    [InlineData("karenholm1234")]
    [InlineData("sundby-karen1")]
    public void What_everybody_tries_first_is_worth_too_little(string password) =>
        Assert.InRange(GuessablePassword.Worth(password, Own), 0, GuessablePassword.Least - 1);

    [Theory]
    [InlineData("en lang sætning")]
    [InlineData("tre små grønne frøer")]
    [InlineData("correct horse battery staple")]
    [InlineData("kaffe uden mælk kl. 9")]
    [InlineData("xK9#mQ2vLp7w")]
    [InlineData("jeg spiser aldrig sild om tirsdagen")]
    public void Several_words_or_chance_are_worth_enough(string password) =>
        Assert.InRange(GuessablePassword.Worth(password, Own), GuessablePassword.Least, int.MaxValue);

    [Fact]
    public void No_common_password_is_worth_enough_alone_with_a_year_or_twice()
    {
        var long12 = CommonPasswords.All.Where(word => word.Length >= SignInRules.ShortestPassword);
        string[] worth =
        [
            .. long12
                .Concat(
                    CommonPasswords
                        .All.Where((_, index) => index % 50 == 0)
                        .SelectMany(word => (string[])[$"{word}2026", $"{word}!{word}"])
                )
                .Where(password => password.Length >= SignInRules.ShortestPassword)
                .Where(password => GuessablePassword.Worth(password, []) >= GuessablePassword.Least),
        ];

        Assert.Empty(worth);
        Assert.InRange(CommonPasswords.All.Count, 49_000, int.MaxValue);
    }
}
