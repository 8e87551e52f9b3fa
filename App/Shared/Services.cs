using CaseAcceptance.Data;
using CaseAcceptance.Data.Demo;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Features.Search;
using CaseAcceptance.Features.Settings;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace CaseAcceptance.Shared;

/// <summary>Everything that handlers and components ask for, whether a browser, a test or the command line runs them.</summary>
public static class Services
{
    public static IServiceCollection AddPractice(this IServiceCollection services)
    {
        services.AddSingleton<DataFolder>();
        services.AddSingleton<FileCheck>();
        services.AddSingleton<PracticeFile>();
        services.AddSingleton<ServerLock>();
        services.AddSingleton<BackupFolder>();
        services.AddSingleton<DailyBackups>();
        services.AddDbContextFactory<PracticeDb>((provider, options) => PracticeFile.Configure(options, provider.GetRequiredService<DataFolder>().Database));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PracticeBook>();
        services.AddSingleton<PracticeClock>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<LiveChanges>();
        services.AddSingleton<SharedReads>();
        services.AddSingleton<SeenCases>();
        services.AddSingleton<DemoPractice>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<Tries>();
        services.AddSingleton<AuditWriter>();
        services.AddSingleton<AuditReads>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<CaseWriter>();
        services.AddScoped<FromWhere>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<OpenDialog>();
        services.AddScoped<Messages>();
        services.AddScoped<PracticeWriter>();
        services.AddScoped<CaseDialogs>();
        services.AddScoped<SearchDialog>();
        services.AddScoped<UploadedFiles>();
        services.AddSingleton<PublishingFile>();
        services.AddSingleton<Announcing>();
        services.AddScoped(provider => new CommandSender(provider.GetRequiredService<IMediator>(), provider.GetRequiredService<Messages>(),
            (caseId, step) => new UndoStep.Command(caseId, step)));
        services.AddIdentityCore<Account>()
            .AddUserStore<AccountStore>().AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(hashes => hashes.IterationCount = 210_000);
        return services.AddMediator();
    }

    /// <summary>MediatR 5 without its own registration package; the behaviours run in this order.</summary>
    static IServiceCollection AddMediator(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.Scan(scan => scan.FromAssemblyOf<CaseWriter>()
            .AddClasses(c => c.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces(i => Is(i, typeof(IRequestHandler<,>))).WithTransientLifetime()
            .AddClasses(c => c.AssignableTo(typeof(INotificationHandler<>)), publicOnly: false)
            .AsImplementedInterfaces(i => Is(i, typeof(INotificationHandler<>))).WithTransientLifetime());
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Refusals<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Audited<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Permitted<,>));
        return services;

        static bool Is(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;
    }
}
