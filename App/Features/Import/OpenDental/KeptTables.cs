using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>Tables that are recognised, counted and kept out by name. Nothing of them is half kept.</summary>
static class KeptTables
{
    public static IReadOnlyList<KeptTable> All { get; } =
    [
        new("histappointment", "Earlier states of appointments", "HistApptNum"),
        new("carrier", "Insurance companies", "CarrierNum", "CarrierName"),
        new("inssub", "Insurance subscribers", "InsSubNum", "Subscriber"),
        new("insplan", "Insurance plans", "PlanNum", "CarrierNum"),
        new("patplan", "Insurance of patients", "PatPlanNum", "Ordinal"),
        new("benefit", "Insurance benefits", "BenefitNum"),
        new("claim", "Claims and preauthorizations", "ClaimNum", "ClaimStatus"),
        new("paysplit", "Parts of payments", "SplitNum"),
        new("payment", "Payments", "PayNum", "PayAmt"),
        new("payplancharge", "Charges of payment plans", "PayPlanChargeNum"),
        new("payplanlink", "Links of payment plans", "PayPlanLinkNum"),
        new("payplan", "Payment plans", "PayPlanNum", "PayPlanDate"),
        new("adjustment", "Adjustments", "AdjNum"),
        new("recall", "Recalls", "RecallNum"),
        new("recalltype", "Kinds of recalls", "RecallTypeNum", "DefaultInterval"),
        new("feesched", "Names of fee schedules", "FeeSchedNum", "FeeSchedType"),
        new("covspan", "Code ranges of insurance categories", "CovSpanNum"),
        new("covcat", "Insurance categories", "CovCatNum", "CovOrder"),
        new("procgroupitem", "Links of group notes", "ProcGroupItemNum"),
        new("procnote", "Clinical notes", "ProcNoteNum"),
        new("referral", "Referral sources", "ReferralNum", "IsDoctor"),
        new("refattach", "Referrals", "RefAttachNum"),
        new("discountplansub", "Members of discount plans", "DiscountSubNum"),
        new("discountplan", "Discount plans", "DiscountPlanNum", "ProphyFreqLimit"),
        new("appointmenttype", "Kinds of appointments", "AppointmentTypeNum", "AppointmentTypeName"),
        new("scheduleop", "Chairs of work schedules", "ScheduleOpNum"),
        new("schedule", "Work schedules", "ScheduleNum", "SchedDate"),
        new("orthocase", "Orthodontic cases", "OrthoCaseNum"),
        new("insverify", "Insurance verifications", "InsVerifyNum"),
        new("codegroup", "Groups of codes", "CodeGroupNum", "ProcCodes"),
        new("treatplanparam", "Print settings of plans", "TreatPlanParamNum"),
        new("clinic", "Clinics", "ClinicNum", "Description", "Abbr"),
    ];
}
