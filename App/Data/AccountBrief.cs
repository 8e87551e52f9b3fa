using System.Linq.Expressions;

namespace CaseAcceptance.Data;

/// <summary>What is looked at again with every step a signed-in person takes.</summary>
public sealed record AccountBrief(int Id, int PersonId, string SignInName, string Stamp, bool HasPassword, bool HasTwoStep)
{
    public static Expression<Func<Account, AccountBrief>> From { get; } = account => new(
        account.Id, account.PersonId, account.UserName ?? "", account.SecurityStamp ?? "", account.PasswordHash != null, account.TwoFactorEnabled);

    public static Func<Account, AccountBrief> Of { get; } = From.Compile();
}
