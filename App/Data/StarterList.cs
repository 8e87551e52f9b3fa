using CaseAcceptance.Domain;

namespace CaseAcceptance.Data;

/// <summary>What a new practice starts from, in plain words of our own; every line can be changed in Settings.</summary>
static class StarterList
{
    public static IReadOnlyList<ProcedureType> Types() =>
    [
        Visit("Exam", 75), Visit("X-rays", 120), Visit("Cleaning", 110), Visit("Fluoride", 40),
        New("Filling", "Fillings", 265, 45, "Decay has made a hole in the tooth. Cleaning it out and filling it keeps the tooth.",
            "The hole grows toward the nerve. The tooth may then need a root canal and a crown.", "Wait and look again soon; a larger repair later."),
        New("Large filling", "Fillings", 345, 60, "A wide part of the tooth is decayed or broken. The filling rebuilds it.",
            "The tooth may crack when you bite.", "A crown, which covers the whole tooth."),
        New("Sealant", "Fillings", 65, 15, "A thin coat closes the deep grooves where decay starts.",
            "Decay may start in the grooves.", "Careful brushing and regular checks."),
        New("Bonding", "Fillings", 320, 45, "A chip or gap is closed with material in the colour of the tooth.",
            "A chipped edge may wear or break further.", "A veneer or a crown."),
        New("Porcelain crown", "Crowns and bridges", 1340, 90, "The tooth is too weak for a filling. A crown covers it and takes the bite.",
            "The tooth may break below the gum and be lost.", "A large filling, which is weaker; a gold crown."),
        New("Gold crown", "Crowns and bridges", 1480, 90, "The tooth is too weak for a filling. Gold is kind to the teeth it meets.",
            "The tooth may break below the gum and be lost.", "A porcelain crown."),
        New("Core build-up", "Crowns and bridges", 310, 30, "Too little tooth is left to hold a crown. The build-up gives it a base.",
            "A crown without a base may come off.", "None that holds as well."),
        New("Post and core", "Crowns and bridges", 395, 45, "A post in the root holds the base of the crown.",
            "A crown without a base may come off.", "Tooth removal, then a bridge or an implant."),
        New("Crown put back on", "Crowns and bridges", 145, 30, "The crown is sound and can be fixed on again.",
            "The tooth below is open to decay and may move.", "A new crown."),
        New("Bridge, three teeth", "Crowns and bridges", 3420, 120, "The gap is closed by a tooth that its neighbours carry.",
            "The teeth beside the gap may tilt and the one above may sink.", "An implant; a partial denture; leaving the gap."),
        New("Root canal, front tooth", "Root canals", 880, 75, "The nerve is inflamed or dead. Cleaning the root keeps the tooth.",
            "Pain and infection may come and go, and may spread.", "Tooth removal, then a bridge or an implant."),
        New("Root canal, premolar", "Root canals", 1040, 90, "The nerve is inflamed or dead. Cleaning the root keeps the tooth.",
            "Pain and infection may come and go, and may spread.", "Tooth removal, then a bridge or an implant."),
        New("Root canal, molar", "Root canals", 1245, 105, "The nerve is inflamed or dead. Cleaning the roots keeps the tooth.",
            "Pain and infection may come and go, and may spread.", "Tooth removal, then a bridge or an implant."),
        New("Gum treatment", "Gums", 295, 45, "Hard deposits below the gum keep it inflamed. Cleaning them off lets it heal.",
            "The bone that holds the teeth may shrink, and teeth may become loose.", "More frequent cleanings, which may not be enough."),
        New("Gum maintenance", "Gums", 155, 45, "After gum treatment, cleanings every few months keep the gums healthy.",
            "The inflammation may come back.", "Cleanings further apart, with a higher risk."),
        New("Tooth removal", "Removal", 240, 30, "The tooth can not be kept, or keeping it would harm its neighbours.",
            "Pain and infection may come and go, and may spread.", "A root canal and crown, when the tooth allows it."),
        New("Wisdom tooth removal", "Removal", 420, 45, "The wisdom tooth has no room and can harm its neighbour.",
            "Swelling, decay in the tooth beside it, or infection.", "Wait and look again at each checkup."),
        New("Bone graft", "Implants", 680, 45, "The bone is built up, so that an implant can hold.",
            "The bone shrinks further and an implant may not be possible later.", "A bridge or a denture."),
        New("Implant with crown", "Implants", 4190, 120, "A new root and tooth close the gap without touching the neighbours.",
            "The teeth beside the gap may tilt and the bone shrinks.", "A bridge; a partial denture; leaving the gap."),
        New("Partial denture", "Dentures", 1980, 90, "A removable part replaces the missing teeth.",
            "Chewing stays on a few teeth, which wear faster.", "A bridge or implants."),
        New("Full denture", "Dentures", 2350, 90, "A removable set replaces all teeth of one jaw.",
            "Eating and speaking stay difficult.", "A denture on implants."),
        New("Denture reline", "Dentures", 420, 45, "The jaw has changed. A new lining makes the denture fit again.",
            "Sore spots, and a denture that moves.", "A new denture."),
        New("Night guard", "Guards", 620, 45, "A guard takes the load when you clench or grind at night.",
            "Teeth may wear, crack or ache.", "A softer guard from a store, which wears out sooner."),
        New("Veneer", "Looks", 1395, 90, "A thin shell gives a front tooth a new shape and colour.",
            "Nothing gets worse; the look stays.", "Bonding or whitening."),
        New("Whitening", "Looks", 450, 60, "Lightens the colour of healthy teeth.",
            "Nothing gets worse; the look stays.", "Veneers."),
        New("Child’s crown", "Children", 340, 45, "The milk tooth is too weak for a filling but still holds the place.",
            "Pain, and less room for the tooth that follows.", "Tooth removal and a space keeper."),
        New("Space keeper", "Children", 365, 45, "Holds the place of a milk tooth that was lost early.",
            "The gap may close before the next tooth comes.", "Braces later."),
    ];

    static ProcedureType New(string name, string category, long dollars, int minutes, string why, string ifLeft, string choices) => new()
    {
        Name = name, Category = category, Fee = new(dollars * 100), Minutes = minutes,
        WhyItMatters = why, IfLeftAlone = ifLeft, OtherChoices = choices,
    };

    /// <summary>Part of regular visits; nothing a patient decides on.</summary>
    static ProcedureType Visit(string name, long dollars) => new()
    {
        Name = name, Category = "Regular visits", Fee = new(dollars * 100), Minutes = 30, CountsAsTreatment = false,
    };
}
