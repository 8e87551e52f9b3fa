using System.Reflection;
using CaseAcceptance.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.House;

public sealed class StructureTests
{
    const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    static readonly Assembly Product = typeof(App).Assembly;

    [Fact]
    public void Components_never_hold_the_database()
    {
        var database = Named("CaseAcceptance.Data.PracticeDb");
        var held =
            from component in Product.GetTypes().Where(typeof(IComponent).IsAssignableFrom)
            from thing in Held(component)
            where IsDatabase(thing, database)
            select $"{component.Name} holds {thing.Name}";

        Assert.Empty(held);
    }

    [Fact]
    public void Only_the_domain_writes_a_stage()
    {
        var stage = Named("CaseAcceptance.Domain.Case").GetProperty("Stage", Everything);

        Assert.NotNull(stage);
        Assert.True(stage.SetMethod is null or { IsPrivate: true }, "Case.Stage can be set from outside.");
    }

    [Fact]
    public void The_domain_knows_neither_packages_nor_the_rest_of_the_product()
    {
        var strangers = Tree.Files("App/Domain", ".cs")
            .Find(@"^(global )?using (?!System(\.(Collections|Globalization|Linq|Text|Diagnostics|Numerics|Security\.Cryptography)\S*)?;|CaseAcceptance\.Domain\S*;|static CaseAcceptance\.Domain\S*;)");

        Assert.NotEmpty(Tree.Files("App/Domain", ".cs"));
        Assert.Empty(strangers);
    }

    static Type Named(string name) =>
        Product.GetType(name) ?? throw new InvalidOperationException($"{name} is gone or renamed; this rule must follow it.");

    static IEnumerable<Type> Held(Type component) =>
        component.GetFields(Everything).Select(field => field.FieldType)
            .Concat(component.GetProperties(Everything).Select(property => property.PropertyType))
            .Concat(component.GetConstructors(Everything).SelectMany(made => made.GetParameters()).Select(part => part.ParameterType));

    static bool IsDatabase(Type type, Type database) =>
        database.IsAssignableFrom(type) || typeof(DbContext).IsAssignableFrom(type)
        || type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IDbContextFactory<>)
            || type.GetGenericArguments().Any(part => IsDatabase(part, database)));
}
