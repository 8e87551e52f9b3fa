using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>Reads a list into the same facts as a whole export, so that check, import and cases are the same for both.</summary>
static class ReadList
{
    const int RowsTold = 1000;

    public static PracticeExport From(ListFile list, ListMapping mapping, DayOrder? days, Problems problems, Action<int>? told = null,
        IReadOnlyList<Correction>? corrections = null, IReadOnlyList<string>? dentistsHere = null)
    {
        var reading = new Reader(list, mapping, problems, new(), corrections ?? [], new(dentistsHere ?? []));
        if (mapping.Problem() is { } reason)
        {
            problems.Refuse(list.Source.Name, reason);
            return reading.Export();
        }

        try
        {
            var evidence = ListDays.Look(list, mapping);
            if (evidence.IsMixed || (evidence.IsUndecided && days is null))
            {
                problems.Refuse(list.Source.Name, evidence.IsMixed ? evidence.Mixed : DayQuestion.Refusal(evidence.Open!));
                return reading.Export();
            }

            reading.Read(evidence.Told ?? days, told);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or CsvHelper.CsvFormatException)
        {
            problems.Refuse(list.Source.Name, "the file can not be read to its end. Export it again.");
        }

        return reading.Export();
    }

    sealed class Reader(ListFile list, ListMapping mapping, Problems problems, ListKinds kinds, IReadOnlyList<Correction> corrections, DentistNames dentists)
    {
        readonly ListPatients patients = new(list.Source.Name, problems);
        readonly ListProcedures procedures = new(mapping, kinds);
        int rows, sums;

        public void Read(DayOrder? days, Action<int>? told)
        {
            var cells = new ListCells(list, mapping, days, problems, Corrections.In(list.Source.Name, corrections));
            foreach (var line in list.Rows())
            {
                cells.Next(line);
                if (++rows % RowsTold == 0)
                {
                    told?.Invoke(rows);
                }

                Take(cells);
            }

            ListRemarks.Make(list, mapping, procedures, sums, problems);
            dentists.Tell(list, mapping, problems);
        }

        void Take(ListCells cells)
        {
            if (cells.IsNoise())
            {
                sums++;
                return;
            }

            var width = list.Header.Length;
            if (cells.Line.Cells.Skip(width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                cells.Refuse($"the row has {cells.Line.Cells.Length} cells, the line with the names has {width}.");
            }
            else if (patients.Of(cells) is not { } patient)
            {
                cells.Refuse("there is no patient in this row and none above it.");
            }
            else if (cells.HasWork)
            {
                Take(cells, patient);
            }
            else
            {
                // A line with the patient alone is the heading of the rows below it, or their sum.
                sums++;
            }
        }

        void Take(ListCells cells, PatientRow patient)
        {
            if (!cells.IsLeftOut)
            {
                dentists.See(cells.Text(ListRole.Dentist), cells.Line.Line);
                procedures.Take(cells, patient);
            }
        }

        public PracticeExport Export() => new()
        {
            Patients = patients.All,
            Providers = kinds.Dentists,
            Operatories = new Dictionary<long, OperatoryRow>(),
            Codes = kinds.Codes,
            Definitions = kinds.Categories(),
            Users = new Dictionary<long, UserRow>(),
            Visits = procedures.Visits,
            Plans = new Dictionary<long, PlanRow>(),
            Procedures = procedures.Rows,
            Totals = procedures.Totals,
            Estimates = procedures.Estimates,
            Presentations = new Dictionary<long, Presentation>(),
            LivePlansOf = Array.Empty<long>().ToLookup(number => number),
            Talks = [],
            Tables = [new("list", list.Source.Name, procedures.Totals.Values.Sum(t => t.Count), problems.Count(Cost.RowRefused, list.Source.Name), Corrections.RowsLeftOut(list.Source.Name, corrections))],
            Corrections = corrections,
            Problems = problems,
        };
    }
}
