using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CaseAcceptance.Domain;
using Microsoft.AspNetCore.Components;

namespace CaseAcceptance.Features.Board;

/// <summary>The inside of a card, written once for everybody who sees it. As parts of a component of its own, each open board held
/// 160 cards of 50 parts: a megabyte each, and compared part by part.</summary>
static class CardFace
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    static readonly ConditionalWeakTable<CardView, string> Written = [];

    public static MarkupString Of(CardView card) => new(Written.GetValue(card, Write));

    static string Write(CardView card) =>
        $"""
        <div class="c1">{News(card)}<h3 class="ell">{Text(card.Name)}</h3><span class="al">{Alerts(card)}</span><span class="amt num">{card.PatientPays}</span></div>
        <div class="c2"><span class="ell">{Text(card.Title)}</span><span class="of num">of {card.Fee}</span></div>
        <div class="c3"><span class="chip {card.Chip.Tone}" title="{Text(card.Chip.Words)}"><i class="i {card.Chip.Icon}" aria-hidden="true"></i><span class="ell">{Text(card.Chip.Words)}</span></span>
        {NotBooked(card)}<span class="days{(card.WaitsLong ? " t-amber" : "")}" title="Time in this stage">{card.Days}</span>
        <span class="av {BoardWords.Tint(card.Tint)}" role="img" aria-label="{Text(card.Dentist)}" title="{Text(card.Dentist)}">{Text(card.Initials)}</span>
        <button type="button" class="mv" tabindex="-1" aria-label="Move {Text(card.Name)} to another stage"><i class="i i-dots" aria-hidden="true"></i></button></div>
        """;

    static string News(CardView card) => card.News is { } news ? $"<span class=\"un\" {Named(news, news)}></span>" : "";

    static string Alerts(CardView card) =>
        (card.IsAnxious ? Alert("i-anx anx", "Anxious about treatment", "Anxious about treatment") : "")
        + (card.MedicalAlert.Length > 0 ? Alert("i-med med", "Medical alert", $"Medical alert: {card.MedicalAlert}") : "")
        + (card.InsuranceIsOpen ? Alert("i-ins ins", "Insurance not verified", "Insurance not verified") : "");

    static string Alert(string icon, string name, string title) => $"<i class=\"i {icon}\" {Named(name, title)}></i>";

    static string NotBooked(CardView card) => card is { NotBooked: > 0, Stage: Stage.Scheduled } ? $"<span class=\"chip amber\">{card.NotBooked} not booked</span>" : "";

    static string Named(string name, string title) => $"role=\"img\" aria-label=\"{Text(name)}\" title=\"{Text(title)}\"";

    static string Text(string words) => Encoder.Encode(words);
}
