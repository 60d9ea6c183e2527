using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Raadslag.Web.Accounts;

/// <summary>
/// Recovery codes as they are kept: by PBKDF2, with a salt that those made together share, so that trying one costs one
/// calculation and not ten.
/// </summary>
internal static class HashedRecoveryCodes
{
    /// <summary>What each begins with.</summary>
    public const string Mark = "h1.";

    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    public static IEnumerable<string> Of(IEnumerable<string> codes, int iterations)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return
        [
            .. codes.Select(code =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Mark}{iterations}.{Convert.ToHexStringLower(salt)}.{Convert.ToHexStringLower(Hash(code, salt, iterations))}"
                )
            ),
        ];
    }

    /// <summary>The stored one that was made from the code; null when there is none.</summary>
    public static string? Find(IEnumerable<string> stored, string code)
    {
        string? found = null;
        foreach (var together in stored.GroupBy(one => one[..one.LastIndexOf('.')]))
        {
            if (together.Key[Mark.Length..].Split('.') is not [var iterations, var salt])
            {
                continue;
            }

            var hash = Convert.ToHexStringLower(
                Hash(code, Convert.FromHexString(salt), int.Parse(iterations, CultureInfo.InvariantCulture))
            );
            found ??= together.FirstOrDefault(one => Same(one, $"{together.Key}.{hash}"));
        }

        return found;
    }

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    // typed with or without its hyphen, in small letters or large
    private static byte[] Hash(string code, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(
            string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant(),
            salt,
            iterations,
            HashAlgorithmName.SHA512,
            HashBytes
        );
}
