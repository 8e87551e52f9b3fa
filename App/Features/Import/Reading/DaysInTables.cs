namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Reads the columns of days before anything else. A file that writes the year first is left at its first day.</summary>
static class DaysInTables
{
    public static void Look(IEnumerable<TableFile> files, DayEvidence evidence)
    {
        foreach (var file in files)
        {
            int[] places = [.. file.Places.Values.Where(p => p.Column.IsDay).Select(p => p.Place)];
            if (places.Length > 0)
            {
                Look(file, places, evidence);
            }
        }
    }

    static void Look(TableFile file, int[] places, DayEvidence evidence)
    {
        try
        {
            using var csv = file.Open();
            while (csv.Read())
            {
                foreach (var place in places)
                {
                    if (!evidence.Look(csv.GetString(place), file.Name))
                    {
                        return;
                    }
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or CsvHelper.CsvFormatException)
        {
            // The file is read once more for its rows, and what is wrong with it is told then.
            return;
        }
    }
}
