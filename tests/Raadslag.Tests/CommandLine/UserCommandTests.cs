using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.CommandLine;

public sealed class UserCommandTests
{
    [Fact]
    public async Task An_administrator_is_added_and_the_link_is_shown_once()
    {
        var data = Program.NewFolder();

        var answer = await AddAsync(data, "karen.holm@example.org", "--address", "https://raad.example.org/");

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        var link = answer.Output.TrimEnd().Split('\n')[^1];
        Assert.StartsWith("https://raad.example.org/konto/aabn?noegle=", link, StringComparison.Ordinal);
        await using var db = Open(data);
        Assert.Equal(SecretKey.Hash(link.Split('=')[^1]), (await db.Invitations.SingleAsync()).KeyHash);
        var role = await db.RoleAssignments.SingleAsync();
        Assert.Equal((AccountRole.Administrator, null), (role.Role, role.Organization));
    }

    [Fact]
    public async Task A_secretary_is_added_to_one_council()
    {
        var data = Program.NewFolder();

        var answer = await AddAsync(data, "karen@example.org", "--role", "sekretær", "--council", "kkr-sjaelland");

        Assert.Equal(0, answer.Code);
        await using var db = Open(data);
        var role = await db.RoleAssignments.SingleAsync();
        var council = await db.Organizations.SingleAsync(known => known.Slug == "kkr-sjaelland");
        Assert.Equal((AccountRole.Secretary, council.Id), (role.Role, role.Organization));
    }

    [Theory]
    [InlineData(1, "E-mailadressen kan ikke læses", "karen")]
    [InlineData(1, "Rollen gælder ét råd", "karen@example.org", "--role", "sekretær")]
    [InlineData(1, "Rådet eller kredsen findes ikke", "karen@example.org", "--council", "kkr-lolland")]
    [InlineData(2, "--role", "karen@example.org", "--role", "konge")]
    public async Task What_cannot_be_added_is_refused_in_a_sentence(int code, string sentence, params string[] words)
    {
        var answer = await AddAsync(Program.NewFolder(), words);

        Assert.Equal(code, answer.Code);
        Assert.DoesNotContain("noegle=", answer.Output, StringComparison.Ordinal);
        Assert.Contains(sentence, answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_a_character_that_nobody_sees_is_refused_and_the_character_named()
    {
        string[] words =
        [
            "user",
            "add",
            "karen@example.org",
            "--name",
            "Karen\u202EHolm",
            "--data",
            Program.NewFolder(),
        ];

        var answer = await Program.RunAsync(words);

        Assert.Equal(1, answer.Code);
        Assert.Contains(
            "Navnet indeholder et tegn, der ikke kan ses (U+202E)",
            answer.Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_known_account_gets_a_new_link_and_is_not_added_again()
    {
        var data = Program.NewFolder();
        await AddAsync(data, "karen@example.org");

        var added = await AddAsync(data, "Karen@example.org");
        var linked = await Program.RunAsync("user", "link", "KAREN@example.org", "--data", data);
        var unknown = await Program.RunAsync("user", "link", "ole@example.org", "--data", data);

        Assert.Equal(1, added.Code);
        Assert.Contains("Der er allerede en konto", added.Errors, StringComparison.Ordinal);
        Assert.Equal(0, linked.Code);
        Assert.Contains("http://localhost:5080/konto/aabn?noegle=", linked.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (unknown.Code, unknown.Output));
        Assert.Contains("Kontoen findes ikke", unknown.Errors, StringComparison.Ordinal);
        await using var db = Open(data);
        Assert.Single(await db.Invitations.ToListAsync(), link => link.UsedAt is null);
    }

    [Fact]
    public async Task Whoever_has_lost_the_app_and_the_codes_gets_in_with_the_password_again()
    {
        var data = Program.NewFolder();
        await AddAsync(data, "karen@example.org");
        var without = await Program.RunAsync("user", "reset-code", "karen@example.org", "--data", data);
        await using var db = Open(data);
        await db.Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.TwoFactorEnabled, true));

        var reset = await Program.RunAsync("user", "reset-code", "Karen@example.org", "--data", data);

        Assert.Equal((1, "Kontoen har ikke totrinslogin.\n"), (without.Code, without.Errors));
        Assert.Equal((0, ""), (reset.Code, reset.Errors));
        Assert.StartsWith("Totrinslogin er slået fra.", reset.Output, StringComparison.Ordinal);
        Assert.False((await db.Users.AsNoTracking().SingleAsync()).TwoFactorEnabled);
    }

    private static Task<Program.Answer> AddAsync(string data, params string[] words) =>
        Program.RunAsync(["user", "add", .. words, "--name", "Karen Holm", "--data", data]);

    private static RaadslagDb Open(string data) => TestDatabase.Open(DatabaseConnection.Choose(null, data));
}
