using static CaseAcceptance.Features.Import.Lists.ListRole;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>The words that other systems put over their columns. Letters and digits only, so that "Pat. Est" and "pat_est" are one.</summary>
static class ColumnWords
{
    static readonly Dictionary<string, ListRole> Known = new[]
    {
        (PatientId, "patid patientid patnum patientnum patientnumber patientno patno patientkey patientguid chart chartnum chartno chartnumber chartid mrn id"),
        (Name, "patient name patientname patname lastfirst lastnamefirstname lastfirstname fullname patientlastfirst ptname pt"),
        (LastName, "last lastname lname surname patientlastname patlast familyname"),
        (FirstName, "first firstname fname givenname patientfirstname patfirst"),
        (BirthDate, "birthdate dob dateofbirth birthday patientdob"),
        (Phone, "phone mobile mobilephone cell cellphone phonenumber homephone hmphone wirelessphone patientphone telephone"),
        (Email, "email emailaddress mail patientemail"),
        (Code, "code adacode proccode procedurecode cdt cdtcode servicecode txcode ada"),
        (Treatment, "description treatment procedure procedures descript procedurename proceduredescription proceduredesc service item nomenclature txdescription desc plannedtreatment treatmentdescription work"),
        (Tooth, "tooth th toothnum toothno toothnumber teeth site toothsite toothorarea tth"),
        (Surface, "surf surface surfaces surfs quad quadrant"),
        (Dentist, "provider prov dds dr doctor dentist providername practitioner treatingprovider treatingdentist abbr provid"),
        (Fee, "fee amount tptotal total charge price procfee txfee fees feeamount amt totalfee ucrfee grossfee treatmentplan value plannedamount"),
        (Insurance, "insest estins primary insuranceestimate insuranceest insportion tpinsest insurance inspays priinsest insestimate estinsurance primaryest insuranceportion insamount insamt"),
        (PatientPart, "patest patientportion patientpart patportion tppatest patpays patientestimate patientest ptportion ptest patamt patientpays estpat patientamount"),
        (Planned, "txdate dateplanned planned plandate entered dateentered entereddate entrydate proposed dateproposed proposeddate date treatmentdate txplandate datetp startdate diagnosed datediagnosed tpdate createdat dateadded"),
        (Done, "datecompleted completedon completiondate completeddate completedat dateofservice procdate dos donedate"),
        (NextVisit, "nextappt nextappointment nextapt nextvisit apptdate appointmentdate scheduledfor aptdatetime nextapptdate scheduleddate datescheduled"),
        (Status, "status txstatus procstatus casestatus planstatus treatmentstatus procedurestatus tpstatus"),
    }.SelectMany(one => one.Item2.Split(' ').Select(word => (Word: word, Role: one.Item1))).ToDictionary(one => one.Word, one => one.Role);

    public static ListRole Of(string header) => Known.GetValueOrDefault(Plain(header));

    public static string Plain(string header) =>
        string.Concat(header.Replace("#", "num", StringComparison.Ordinal).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
