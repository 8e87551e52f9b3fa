namespace CaseAcceptance.Data.Demo;

/// <summary>Invented names. Any likeness is chance: first and last names are drawn apart.</summary>
static class DemoNames
{
    public static readonly string[] First = Words("""
        Eleanor Raymond Devon June Marcus Opal Trevor Lorraine Gloria Nadia Peter Yolanda Dennis Marjorie Bea Anton Kelsey Samuel
        Curtis Isabel Walter Hugo Celia Ivan Fern Louis Amara Joel Zoë José Renée Søren Łukasz Mireille Anaïs Björn Chloé Dolores
        Edmund Farah Gideon Hana Imani Jasper Keiko Leopold Maeve Nikolai Odette Priscilla Quentin Rosalind Sunita Thaddeus Ursula
        Vikram Wilhelmina Xiomara Yusuf Zelda Abigail Bernard Clementine Desmond Esther Felix Greta Harlan Ingrid Jerome Kamala
        Lionel Matilda Nestor Olympia Percival Ramona Stanley Tamsin Uriah Valerie Winston Yvette Adela Boyd Corinne Darnell Edith
        Fletcher Gwendolyn Horace Iris Jamal Katrina Lamar Minerva Norbert Oona Pascal Rufus Selma Tobias Verna Wanda Ximena Ansel
        Beatriz Cyrus Dagny Emeka Flora Giselle Hector Ilse Jovan Kerstin Luther Moira Nuala Omar Petra Roland Simone Tariq Vera
        """);

    public static readonly string[] Last = Words("""
        Briggs Tillery Marsh Abernathy Delacroix Henning Ashby Sipe Pettway Farrow Vandermeer Pruitt Okoro Tran Lindgren Reyes
        Bowman Ortega Bellamy Trent Haskins Martell Norwood Petrossian Castellano Brandt Whitfield Sandoval O’Hara D’Angelo Núñez
        Müller Kowalczyk Fitzgerald-Montgomery Vasquez-Thornbury Papadimitriou Ó’Briain Åkesson Gödel-Hartmann Alderson Barlowe
        Cavanaugh Drummond Eastwick Fairbairn Galloway Hollister Ingersoll Jessup Kettering Lockhart Merriweather Nettleton
        Oglethorpe Penhallow Quillan Ravenel Shackleford Tattersall Underhill Vickers Wainwright Yarborough Zeller Ambrose Birdsall
        Crowther Dunleavy Ellsworth Fennimore Garrick Hathaway Ives Joyner Kilbride Larrabee Mulcahy Nakagawa Obermeyer Pemberton
        Quarles Rasmussen Sutcliffe Tillman Umberto Valdez Westbrook Yoder Zamora Achterberg Bainbridge Coolidge Dashwood Emmerich
        Fujimoto Greenwald Halloran Iversen Jankowski Krishnan Lindqvist Mbeki Nowicki Osei Prendergast Rosenthal Singh Thibodeaux
        Uchida Vossler Whitcomb Ybarra Zubiri Adeyemi Bhattacharya Calloway Dragomir Eberhardt Figueroa Gustafson Hemsworth Igwe
        Jaramillo Kaufmann Lachance Mazurek Nakamura Olawale Pfeiffer Quiroga Ruggiero Solberg Takahashi Uzun Villanueva Wójcik
        """);

    public static readonly string[] Surgeons = Words("""
        Raman Aldridge Kessler Fontaine Beaumont Castaño Dekker Ellery Forsythe Grantham Hollis Ishikawa Jourdan Kincaid Lindholm
        Abelard Brightwater Castellan Dunmore Eberly Fairweather Gallant Harcourt Ironside Jasperson
        Marchetti Novak Oyelaran Prescott Quimby Rousseau Sinclair Tennant Ulrich Vaughan Wexler Yates Zielinski
        """);

    public static readonly string[] Alerts =
        ["Takes blood thinners", "Allergic to penicillin", "Allergic to latex", "Heart valve, asks for antibiotics first", "Diabetes", "High blood pressure"];

    public static readonly string[] Plans = ["Meridian Dental PPO", "Lakeshore Dental Plan", "Buckeye Smile Benefit", "Northfield Mutual", "Harbor Dental Choice"];

    static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
