using MudBlazor;

namespace CaseAcceptance.Shell;

public static class AppTheme
{
    // The parts of MudBlazor take their colours from here; everything else takes the same ones from wwwroot/app.css.
    static readonly string[] Font =
        ["-apple-system", "BlinkMacSystemFont", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif"];

    public static readonly MudTheme Value = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0C6B58", PrimaryContrastText = "#FFFFFF", PrimaryDarken = "#09574A", PrimaryLighten = "#E0F0EB",
            Secondary = "#44514C", SecondaryContrastText = "#FFFFFF",
            Tertiary = "#593C9C", TertiaryContrastText = "#FFFFFF",
            Info = "#1E51A0", InfoContrastText = "#FFFFFF",
            Success = "#1A6638", SuccessContrastText = "#FFFFFF",
            Warning = "#744600", WarningContrastText = "#FFFFFF",
            Error = "#A3271B", ErrorContrastText = "#FFFFFF",
            Background = "#F5F6F4", BackgroundGray = "#ECEFEB", Surface = "#FFFFFF",
            AppbarBackground = "#FFFFFF", AppbarText = "#16211D",
            DrawerBackground = "#FFFFFF", DrawerText = "#16211D", DrawerIcon = "#44514C",
            TextPrimary = "#16211D", TextSecondary = "#44514C", TextDisabled = "#586560",
            ActionDefault = "#44514C", ActionDisabled = "#84908A", ActionDisabledBackground = "#ECEFEB",
            Divider = "#E1E5E0", DividerLight = "#E1E5E0",
            LinesDefault = "#E1E5E0", LinesInputs = "#84908A", TableLines = "#E1E5E0",
            TableHover = "#F2F5F2", TableStriped = "#F5F6F4",
            OverlayDark = "rgba(18,28,24,.42)", HoverOpacity = 0.05,
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#5FCBB0", PrimaryContrastText = "#04211A", PrimaryDarken = "#7AD8C0", PrimaryLighten = "#143A30",
            Secondary = "#B9C5C0", SecondaryContrastText = "#0F1412",
            Tertiary = "#C8B3FF", TertiaryContrastText = "#0F1412",
            Info = "#9CC2FF", InfoContrastText = "#0F1412",
            Success = "#84D99F", SuccessContrastText = "#0F1412",
            Warning = "#F0C069", WarningContrastText = "#0F1412",
            Error = "#FFA195", ErrorContrastText = "#0F1412",
            Background = "#0F1412", BackgroundGray = "#131917", Surface = "#1A211E",
            AppbarBackground = "#1A211E", AppbarText = "#E8EEEB",
            DrawerBackground = "#1A211E", DrawerText = "#E8EEEB", DrawerIcon = "#B9C5C0",
            TextPrimary = "#E8EEEB", TextSecondary = "#B9C5C0", TextDisabled = "#9AA8A2",
            ActionDefault = "#B9C5C0", ActionDisabled = "#75847D", ActionDisabledBackground = "#28322D",
            Divider = "#2A332F", DividerLight = "#2A332F",
            LinesDefault = "#2A332F", LinesInputs = "#75847D", TableLines = "#2A332F",
            TableHover = "#212A26", TableStriped = "#131917",
            OverlayDark = "rgba(0,0,0,.56)", HoverOpacity = 0.08,
        },
        Typography = new Typography
        {
            Default   = new DefaultTypography   { FontFamily = Font, FontSize = "13px", LineHeight = "1.385", FontWeight = "400", LetterSpacing = "normal" },
            H4        = new H4Typography        { FontFamily = Font, FontSize = "28px", LineHeight = "1.285", FontWeight = "600", LetterSpacing = "-.02em" },
            H5        = new H5Typography        { FontFamily = Font, FontSize = "20px", LineHeight = "1.4",   FontWeight = "600", LetterSpacing = "-.015em" },
            H6        = new H6Typography        { FontFamily = Font, FontSize = "14px", LineHeight = "1.43",  FontWeight = "600", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Font, FontSize = "15px", LineHeight = "1.333", FontWeight = "600", LetterSpacing = "-.01em" },
            Subtitle2 = new Subtitle2Typography { FontFamily = Font, FontSize = "13px", LineHeight = "1.385", FontWeight = "600", LetterSpacing = "normal" },
            Body1     = new Body1Typography     { FontFamily = Font, FontSize = "13px", LineHeight = "1.385", FontWeight = "400", LetterSpacing = "normal" },
            Body2     = new Body2Typography     { FontFamily = Font, FontSize = "12px", LineHeight = "1.333", FontWeight = "400", LetterSpacing = "normal" },
            Caption   = new CaptionTypography   { FontFamily = Font, FontSize = "12px", LineHeight = "1.333", FontWeight = "400", LetterSpacing = "normal" },
            Button    = new ButtonTypography    { FontFamily = Font, FontSize = "13px", LineHeight = "1.385", FontWeight = "600", LetterSpacing = "normal", TextTransform = "none" },
        },
        LayoutProperties = new LayoutProperties
        {
            DefaultBorderRadius = "7px", AppbarHeight = "52px", DrawerWidthRight = "720px",
        },
    };
}
