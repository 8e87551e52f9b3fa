using System.Reflection;
using MediatR;

namespace CaseAcceptance.Shared;

/// <summary>Checks, before any handler, that the person may do what the request says it needs, and that their screen is not locked.</summary>
sealed class Permitted<TRequest, TResponse>(CurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    static readonly May Needed = typeof(TRequest).GetCustomAttribute<NeedsAttribute>()?.May
        ?? throw new InvalidOperationException($"{typeof(TRequest)} does not say what it needs.");

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        Needed == May.Anyone ? await next()
        : !Permissions.Allow(await user.Find(), Needed) ? throw new NotAllowed()
        : await user.IsLocked() ? throw new NotAllowed { IsLocked = true }
        : await next();
}
