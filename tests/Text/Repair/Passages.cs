namespace Fieldguide.Tests.Text.Repair;

/// <summary>Sound text in several scripts and habits, each long enough for its damage to be beyond doubt.</summary>
public static class Passages
{
    public const string Guide = """
        # 🎯 Choosing a queue

        A queue decouples the sender from the receiver — neither waits for the other.

        | ✅ Do | ❌ Avoid |
        | --- | --- |
        | Bound its length → shed load early | Unbounded buffers |
        | Measure the age of the oldest item | Alerting on depth alone |

        ```
        ┌──────────┐      ┌──────────┐
        │  sender  │ ───▶ │ receiver │
        └────┬─────┘      └──────────┘
             │
             ▼
        ┌──────────┐
        │  ledger  │
        └──────────┘
        ```

        - 💡 “At least once” is a promise about effort, not about order…
        - 🚀 Start with one consumer · scale when lag ≥ 5 s
        """;

    public const string Portuguese = "A solução não é única: às vezes convém aceitar atraso, às vezes não.\nVocê já mediu a latência média da operação?\n";
    public const string French = "Évidemment, l’équipe a préféré une réponse différée à une panne générale.\nLà où ça coûte, on réfléchit.\n";
    public const string Turkish = "Şimdi ağın gecikmesini ölçüyoruz; değişiklik küçük görünüyor.\nÖnce çözüm, sonra iyileştirme.\n";
    public const string Polish = "Żeby zrozumieć kolejkę, trzeba zmierzyć opóźnienie każdej wiadomości.\nMoże być późno, ale nie bez końca.\n";
    public const string Russian = "Очередь хранит сообщения до тех пор, пока получатель не подтвердит их.\nПовторная доставка возможна всегда.\n";
    public const string Greek = "Η ουρά κρατά τα μηνύματα μέχρι να τα ζητήσει κάποιος.\nΗ σειρά δεν είναι εγγυημένη.\n";
    public const string Hebrew = "התור שומר את ההודעות עד שהנמען מבקש אותן.\nהסדר אינו מובטח.\n";
    public const string Arabic = "يحتفظ الطابور بالرسائل حتى يطلبها المستلم.\nالترتيب غير مضمون دائما.\n";
    public const string Hindi = "कतार संदेशों को तब तक रखती है जब तक कोई उन्हें न माँगे।\nक्रम की गारंटी नहीं है।\n";
    public const string Japanese = "キューは受信者が取り出すまでメッセージを保管します。\n順序は保証されません。\n";
    public const string Chinese = "队列会保存消息，直到接收方取走为止。\n顺序无法得到保证。\n";
    public const string Korean = "큐는 수신자가 가져갈 때까지 메시지를 보관합니다.\n순서는 보장되지 않습니다.\n";

    public static IReadOnlyList<string> All { get; } =
        [Guide, Portuguese, French, Turkish, Polish, Russian, Greek, Hebrew, Arabic, Hindi, Japanese, Chinese, Korean];
}
