using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

/// <summary>Files of which some lines were damaged: the others are to stay, letter by letter.</summary>
public sealed class GuessGuardTests
{
    private const string Russian = "Маяк зажгли вечером.\nСторож поднялся по лестнице.\nКорабль прошёл мимо мыса.\nТуман рассеялся к полуночи.\n";
    private const string Ukrainian = "Пекар прокинувся до світанку.\nТісто вже підійшло.\nПіч нагріли дровами.\nХліб вийшов рум’яний.\n";
    private const string Czech = "Mlynář žije u řeky.\nKolo se točí i v zimě.\nMouku vozí na trh každý pátek.\nPříště přivezeme víc.\n";
    private const string Hungarian = "A révész hajnalban kel.\nKötelet fon és evezőt farag.\nEste hálót foltoz a tűz mellett.\nVasárnap pihen.\n";
    private const string Romanian = "Ceasornicarul lucrează târziu.\nRoțile sunt așezate la rând.\nArcul se întinde ușor.\nAcele arată miezul nopții.\n";
    private const string Spanish = "El farero subió despacio.\nLa lámpara giró toda la noche.\nEl mar golpeó las rocas.\nAl alba llegó el relevo.\n";
    private const string Greek = "Ο φάρος άναψε νωρίς.\nΤο πλοίο πέρασε μακριά.\nΗ ομίχλη διαλύθηκε.\nΌλοι κοιμήθηκαν ήσυχα.\n";

    [Theory]
    [InlineData("windows-1251", Russian, "РЖД и СНГ: «Ход поезда по СССР»")]
    [InlineData("windows-1251", Russian, "Гранит, Крым, ЕАЭС.")]
    [InlineData("windows-1251", Ukrainian, "Понад рікою, на схилі, де вітер…")]
    [InlineData("windows-1251", Ukrainian, "РЛС і ЄСВ у ТРЦ – не те саме.")]
    [InlineData("windows-1250", Czech, "Ďas a Řím, Čáslav i Ústí.")]
    [InlineData("windows-1250", Hungarian, "Űrhajó Őrbottyán felett; Ő látta.")]
    [InlineData("windows-1250", Hungarian, "Űrlap")]
    [InlineData("windows-1250", Romanian, "Ăla, Â, Î și Ș.")]
    [InlineData("windows-1250", Romanian, "Ăla e ceasul de lângă ușă.")]
    [InlineData("windows-1257", Czech, "Ťava a Šárka, Ď, Ň.")]
    [InlineData("windows-1253", Greek, "Έφυγε από την πόλη «Χανιά».")]
    [InlineData("windows-1252", Spanish, "Ñuñoa, Ávila; Ñ de ñame.")]
    [InlineData("iso-8859-1", Spanish, "Ñuñoa, Ávila; Ñ de ñame.")]
    public void A_sound_line_stays_among_damaged_ones(string page, string passage, string sound)
    {
        foreach (var loss in new[] { LossModes.Kept, LossModes.Dropped, LossModes.DroppedWithSoftHyphen, LossModes.Replaced, LossModes.Spaced })
        {
            var damaged = ForwardDamage.Of(passage, CodePages.All.Single(entry => entry.Name == page), loss);

            var result = MojibakeRepairer.Repair(string.Join($"\n{sound}\n", damaged.Split('\n', 3)));

            Assert.NotEmpty(result.Report.Sequences);
            Assert.Equal(2, result.Text.Split('\n').Count(line => line == sound));
        }
    }

    [Fact]
    public void A_guess_brings_in_no_script_that_the_text_does_not_use()
    {
        var damaged = ForwardDamage.Of(Czech, CodePages.Windows1250, LossModes.Dropped);

        var repaired = MojibakeRepairer.Repair(damaged + "Ď\nŘ\nŰ\nĚ\n").Text;

        Assert.DoesNotContain(repaired, c => LetterScripts.Of(c) != LetterScript.None);
    }

    [Fact]
    public void A_word_that_is_damaged_whole_still_comes_back_beside_a_sound_one()
    {
        const string Word = "Очередь";
        var damaged = ForwardDamage.Of(Russian, CodePages.Windows1251, LossModes.Kept) + "РЖД: " + ForwardDamage.Of(Word, CodePages.Windows1251, LossModes.Kept) + "\n";

        Assert.EndsWith("РЖД: Очередь\n", MojibakeRepairer.Repair(damaged).Text, StringComparison.Ordinal);
    }
}
