namespace CaseAcceptance.Features.People;

/// <summary>The zones to choose from: those of the United States first, by the names people use.</summary>
static class TimeZones
{
    public const string Usual = "America/New_York";

    public static IReadOnlyList<(string Id, string Name)> UnitedStates { get; } =
    [
        (Usual, "Eastern"), ("America/Chicago", "Central"), ("America/Denver", "Mountain"), ("America/Phoenix", "Arizona"),
        ("America/Los_Angeles", "Pacific"), ("America/Anchorage", "Alaska"), ("Pacific/Honolulu", "Hawaii"),
    ];

    /// <summary>The other zones in which clocks ever differed since 1970 (zone1970.tab of IANA, 2025b), each by one name: what a
    /// system lists by itself has old spellings besides, and none of these on Windows.</summary>
    static readonly string[] Canonical =
    [
        .. In("Africa", """
            Abidjan Algiers Bissau Cairo Casablanca Ceuta El_Aaiun Johannesburg Juba Khartoum Lagos Maputo Monrovia Nairobi Ndjamena Sao_Tome Tripoli Tunis
            Windhoek
            """),
        .. In("America", """
            Adak Araguaina Argentina/Buenos_Aires Argentina/Catamarca Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza
            Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Asuncion Bahia Bahia_Banderas
            Barbados Belem Belize Boa_Vista Bogota Boise Cambridge_Bay Campo_Grande Cancun Caracas Cayenne Chihuahua Ciudad_Juarez Costa_Rica Coyhaique Cuiaba
            Danmarkshavn Dawson Dawson_Creek Detroit Edmonton Eirunepe El_Salvador Fort_Nelson Fortaleza Glace_Bay Goose_Bay Grand_Turk Guatemala Guayaquil Guyana
            Halifax Havana Hermosillo Indiana/Indianapolis Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes
            Indiana/Winamac Inuvik Iqaluit Jamaica Juneau Kentucky/Louisville Kentucky/Monticello La_Paz Lima Maceio Managua Manaus Martinique Matamoros Mazatlan
            Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Nome Noronha North_Dakota/Beulah North_Dakota/Center
            North_Dakota/New_Salem Nuuk Ojinaga Panama Paramaribo Port-au-Prince Porto_Velho Puerto_Rico Punta_Arenas Rankin_Inlet Recife Regina Resolute
            Rio_Branco Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Sitka St_Johns Swift_Current Tegucigalpa Thule Tijuana Toronto Vancouver Whitehorse
            Winnipeg Yakutat
            """),
        .. In("Antarctica", """
            Casey Davis Macquarie Mawson Palmer Rothera Troll Vostok
            """),
        .. In("Asia", """
            Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Atyrau Baghdad Baku Bangkok Barnaul Beirut Bishkek Chita Colombo Damascus Dhaka Dili Dubai Dushanbe
            Famagusta Gaza Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kathmandu Khandyga Kolkata Krasnoyarsk
            Kuching Macau Magadan Makassar Manila Nicosia Novokuznetsk Novosibirsk Omsk Oral Pontianak Pyongyang Qatar Qostanay Qyzylorda Riyadh Sakhalin
            Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Thimphu Tokyo Tomsk Ulaanbaatar Urumqi Ust-Nera Vladivostok Yakutsk
            Yangon Yekaterinburg Yerevan
            """),
        .. In("Atlantic", """
            Azores Bermuda Canary Cape_Verde Faroe Madeira South_Georgia Stanley
            """),
        .. In("Australia", """
            Adelaide Brisbane Broken_Hill Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney
            """),
        .. In("Europe", """
            Andorra Astrakhan Athens Belgrade Berlin Brussels Bucharest Budapest Chisinau Dublin Gibraltar Helsinki Istanbul Kaliningrad Kirov Kyiv Lisbon London
            Madrid Malta Minsk Moscow Paris Prague Riga Rome Samara Saratov Simferopol Sofia Tallinn Tirane Ulyanovsk Vienna Vilnius Volgograd Warsaw Zurich
            """),
        .. In("Indian", """
            Chagos Maldives Mauritius
            """),
        .. In("Pacific", """
            Apia Auckland Bougainville Chatham Easter Efate Fakaofo Fiji Galapagos Gambier Guadalcanal Guam Kanton Kiritimati Kosrae Kwajalein Marquesas Nauru
            Niue Norfolk Noumea Pago_Pago Palau Pitcairn Port_Moresby Rarotonga Tahiti Tarawa Tongatapu
            """),
    ];

    /// <summary>A system that was not updated for years may lack the newest.</summary>
    static readonly IReadOnlyList<string> Elsewhere = [.. Canonical.Where(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out _))];

    /// <param name="chosen">A zone that was chosen before; it stays to choose, whatever its name.</param>
    public static IEnumerable<string> Others(string? chosen) =>
        chosen is null || Elsewhere.Contains(chosen) || UnitedStates.Any(zone => zone.Id == chosen) ? Elsewhere : Elsewhere.Append(chosen).Order(StringComparer.Ordinal);

    static IEnumerable<string> In(string region, string places) =>
        places.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(place => $"{region}/{place}");
}
