namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>The small export as it looks some time later.</summary>
static class LaterExport
{
    public static ExportFolder Patients(this ExportFolder export, string ada) =>
        export.With(ExportFolder.Patients, $"PatNum,LName,FName,PatStatus,WirelessPhone\n{ada}\n2,Reed,Bo,0,\n");

    public static ExportFolder Lines(this ExportFolder export, params string[] lines) =>
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP,ProcDate,AptNum\n" + string.Concat(lines.Select(line => line + "\n")));

    public static ExportFolder Visits(this ExportFolder export, string visit) =>
        export.With("appointment.csv", $"AptNum,PatNum,AptStatus,AptDateTime,Pattern\n{visit}\n");
}
