using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Sockets;
using System.Text.Json;

/// <summary>A gauge inside the measured program, which itself knows nothing of it: .NET starts this before Main because
/// DOTNET_STARTUP_HOOKS names this assembly. Whoever connects to its socket gets one reading.</summary>
static class StartupHook
{
    public const string Place = "BENCH_GAUGE";
    static readonly MeterListener Meters = new();
    static long circuits, queries;

    public static void Initialize()
    {
        Meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "aspnetcore.components.circuit.active")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        Meters.SetMeasurementEventCallback<long>((_, change, _, _) => Interlocked.Add(ref circuits, change));
        Meters.Start();
        DiagnosticListener.AllListeners.Subscribe(new Each<DiagnosticListener>(source =>
        {
            if (source.Name == "Microsoft.EntityFrameworkCore")
            {
                source.Subscribe(new Each<KeyValuePair<string, object?>>(_ => Interlocked.Increment(ref queries)),
                    name => name == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting");
            }
        }));
        new Thread(Answer) { IsBackground = true }.Start();
    }

    static void Answer()
    {
        using var door = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        door.Bind(new UnixDomainSocketEndPoint(Environment.GetEnvironmentVariable(Place)!));
        door.Listen();
        while (true)
        {
            using var asker = new NetworkStream(door.Accept(), ownsSocket: true);
            var collects = asker.ReadByte() == 1;
            if (collects)
            {
                // Twice, since finalizers let go of more.
                for (var time = 0; time < 2; time++)
                {
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                    GC.WaitForPendingFinalizers();
                }
            }

            JsonSerializer.Serialize(asker, new Dictionary<string, double>
            {
                ["heapMb"] = GC.GetTotalMemory(false) / 1048576d,
                ["rssMb"] = Environment.WorkingSet / 1048576d,
                ["cpuMs"] = Environment.CpuUsage.TotalTime.TotalMilliseconds,
                ["circuits"] = Interlocked.Read(ref circuits),
                ["queries"] = Interlocked.Read(ref queries),
            });
        }
    }

    sealed class Each<T>(Action<T> next) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => next(value);
    }
}
