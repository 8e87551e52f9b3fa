using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>The one list of treatment, when there are no tables beside it.</summary>
static class OnlyList
{
    const int FewestColumns = 3;

    public static ListFile? In(Recognition recognition, string name, Problems problems)
    {
        // One file alone whose columns nobody knows here is a list all the same: a person says what they mean.
        if (recognition is { Lists: [], KeptOut: [], Unknown: [var unknown] } && unknown.Header.Length >= FewestColumns)
        {
            return Unknown(unknown, problems);
        }

        if (recognition.Lists is [var list])
        {
            NoteUnknown(recognition, problems);
            return list;
        }

        if (recognition.Lists.Count > 1)
        {
            problems.Refuse(name, "these are several lists of treatment. Choose one at a time.");
        }

        return LeaveOut(recognition, problems);
    }

    public static ListFile? LeaveOut(Recognition recognition, Problems problems)
    {
        foreach (var list in recognition.Lists)
        {
            problems.Note(list.Source.Name, "this is a list of treatment and none of the tables. It is left out. Import it by itself.");
        }

        NoteUnknown(recognition, problems);
        return null;
    }

    static void NoteUnknown(Recognition recognition, Problems problems) =>
        recognition.Unknown.ForEach(file => problems.Note(file.Source.Name, "this table is not needed, or its columns are not those of a known one. It is left out."));

    static ListFile? Unknown(ListFile file, Problems problems)
    {
        if (!file.IsPatientsAlone)
        {
            return file;
        }

        problems.Refuse(file.Source.Name, "this is a list of patients without treatments. Choose a list with a row for each treatment: patient, treatment, fee and date. The patients come with it.");
        return null;
    }
}
