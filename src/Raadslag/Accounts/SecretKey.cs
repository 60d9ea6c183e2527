using System.Security.Cryptography;
using System.Text;

namespace Raadslag.Accounts;

/// <summary>A key that is handed out once; the database keeps only its hash (<i>nøgle i et link eller en cookie</i>).</summary>
public static class SecretKey
{
    private const int Bytes = 32;

    /// <summary>A new one, of letters, digits, hyphens and underscores.</summary>
    public static string New() =>
        Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Its SHA-256 in hexadecimal.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
