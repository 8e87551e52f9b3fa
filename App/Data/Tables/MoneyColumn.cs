using System.Linq.Expressions;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseAcceptance.Data.Tables;

/// <summary>Money is kept as an INTEGER of cents, so that SQL can sum and sort it.</summary>
static class MoneyColumn
{
    public static void Money<T>(this EntityTypeBuilder<T> table, Expression<Func<T, Money>> property)
        where T : class
    {
        var name = ((MemberExpression)property.Body).Member.Name;
        table.ComplexProperty(property, money => money.Property(m => m.Cents).HasColumnName(name + "Cents"));
    }
}
