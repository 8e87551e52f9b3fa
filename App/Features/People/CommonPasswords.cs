namespace CaseAcceptance.Features.People;

/// <summary>Passwords and parts of passwords that everybody tries first. Written for this product from what years of
/// published reports on leaked passwords agree on, with the words of a dental practice; no list was copied.</summary>
static class CommonPasswords
{
    /// <summary>Long ones that are no mere chain of the words below.</summary>
    public static readonly HashSet<string> Whole =
    [
        "correcthorsebatterystaple", "tobeornottobe", "thequickbrownfox", "maytheforcebewithyou", "opensesame123", "iloveyousomuch",
        "iloveyouforever", "letmeinplease", "nopasswordneeded", "idontknowit", "idontremember", "iforgotmypassword", "whatisthepassword",
        "thisismypassword", "mypasswordis", "ihatepasswords", "trustnooneelse", "onceuponatime", "happybirthday", "merrychristmas",
        "happynewyear", "godblessamerica", "jesuslovesme", "inthenameofgod", "liverpoolfc", "manchesterunited", "dallascowboys", "redsoxnation",
        "harrypotter", "lordoftherings", "winteriscoming", "supercalifragilisticexpialidocious", "1q2w3e4r5t6y", "q1w2e3r4t5y6", "1qaz2wsx3edc",
        "qazwsxedcrfv", "zaq12wsxcde3", "1234qwerasdf", "qwerasdfzxcv", "a1b2c3d4e5f6", "abcd1234efgh", "p4ssw0rdp4ssw0rd", "changemechangeme",
        "teethteethteeth", "brushyourteeth", "keepsmiling", "thetoothfairy", "opendentalopendental", "frontdesk1234", "twofrontteeth",
    ];

    /// <summary>Words of which a password may not wholly consist, with or without a year.</summary>
    public static readonly string[] Parts =
    [
        "password", "passwort", "passwd", "passw", "pass", "word", "welcome", "hello", "letmein", "login", "logon", "signin", "admin", "administrator", "root",
        "user", "guest", "test", "testing", "demo", "default", "secret", "private", "secure", "security", "change", "changeme", "changeit", "please", "temp",
        "temporary", "master", "access", "open", "enter", "system", "computer", "internet", "server", "office", "company", "manager", "reception",
        "frontdesk", "qwerty", "qwertz", "azerty", "asdf", "zxcv", "abc", "iloveyou", "love", "loveyou", "baby", "angel", "princess", "sunshine", "monkey", "dragon", "shadow",
        "football", "baseball", "basketball", "soccer", "hockey", "superman", "batman", "pokemon", "starwars", "freedom", "whatever", "flower", "summer", "winter", "spring",
        "autumn", "fall", "monday", "friday", "january", "december", "america", "jesus", "money", "cheese", "cookie", "coffee", "chocolate", "trustno1", "my", "is", "the", "your", "to", "at", "in", "of", "for", "we", "it", "are", "all",
        "our", "me", "you", "and", "new", "old", "dental", "dentist", "dentists", "dentistry", "dent", "tooth", "teeth", "smile", "smiles", "molar", "crown", "clinic",
        "practice", "patient", "patients", "doctor", "caseacceptance", "case", "acceptance", "treatment", "coordinator", "hygienist", "braces", "floss",
    ];
}
