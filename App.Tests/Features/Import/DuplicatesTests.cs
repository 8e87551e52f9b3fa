using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class DuplicatesTests
{
    [Fact]
    public async Task The_same_person_under_two_keys_is_suggested_and_never_merged()
    {
        await using var practice = await ImportedPractice.Open();
        using var export = new ExportFolder();
        const string head = "PatNum,LName,FName,PatStatus,Birthdate\n1,Moss,Ada,0,1980-02-29\n";
        export.With(ExportFolder.Patients, head + "2,MOSS,Ada,0,1980-02-29\n");
        Assert.Null(Assert.Single((await practice.Check(export.Folder)).Twins).PatientId);
        await practice.Import(export.Folder);
        Assert.Equal(2, await practice.Practice.Read(db => db.Patients.CountAsync()));

        export.With(ExportFolder.Patients, head + "2,MOSS,Ada,0,1980-02-29\n3,Moss,Ada,0,1980-02-29\n");
        Assert.Equal(2, (await practice.Check(export.Folder)).Twins.Count);
    }
}
