namespace Fieldguide.Rehearsal.Times;

/// <summary>
/// Reads a whole text as a time: what leads it ("about", "last", "minutes"), one amount or two with a range mark between, what
/// follows ("+", "max", "(11 %)"). Anything left over makes it no time.
/// </summary>
internal sealed class TimeReader
{
    private readonly List<TimeToken> _tokens;
    private readonly TimeUnit? _unit;
    private int _at;
    private bool _hasPlus;

    private TimeReader(string text, TimeUnit? unit)
    {
        _tokens = TimeToken.Split(text);
        _unit = unit;
    }

    /// <inheritdoc cref="TimeExpression.Read"/>
    public static TimeExpression? Read(string text, TimeUnit? unit)
    {
        if (unit is null && !TimeWords.MayStandIn(text))
        {
            return null;
        }

        var bare = Bare(text);
        if (bare.Length is 0 or > 60)
        {
            return null;
        }

        var words = bare.ToLowerInvariant();
        if (TimeWords.Throughout.Contains(words))
        {
            return new(TimeKind.Throughout, 0, 0);
        }

        if (TimeWords.Rest.Contains(words))
        {
            return new(TimeKind.Rest, 0, 0);
        }

        return new TimeReader(bare, unit).Whole() is { } time && time.Most <= TimeExpression.Longest ? time : null;
    }

    /// <summary>Brackets and ornaments around it taken off; stop-watches and bullets are often drawn before a time.</summary>
    private static string Bare(string text)
    {
        var bare = text.AsSpan().Trim();
        while (bare.Length > 0 && !char.IsLetterOrDigit(bare[0]) && !"([~≈≤<≥>+½¼¾".Contains(bare[0], StringComparison.Ordinal))
        {
            bare = bare[1..];
        }

        bare = bare.TrimEnd(" .:;,*_");
        while (bare.Length > 1 && bare[0] is '(' or '[' && bare.IndexOfAny(")]") == bare.Length - 1)
        {
            bare = bare[1..^1].Trim();
        }

        return bare.ToString();
    }

    private TimeExpression? Whole()
    {
        while (Take(TimeWords.Softeners) || TakeBoth("up", "to") || TakeBoth("at", "most"))
        {
        }

        var kind = Take("first") ? TimeKind.First : Take("last") || Take("final") ? TimeKind.Last : TimeKind.Duration;
        var isOpen = Take("after") || Take("beyond") || Take("≥") || Take(">") || TakeBoth("at", "least");
        TimeUnit? leading = null;
        if (kind == TimeKind.Duration && _at + 1 < _tokens.Count && _tokens[_at + 1].Kind is TimeTokenKind.Number or TimeTokenKind.Clock
            && Peek() is { Kind: TimeTokenKind.Word } named && TimeWords.Units.TryGetValue(named.Text, out var unit))
        {
            (leading, kind) = (unit, TimeKind.Position);
            _at++;
        }

        var times = Times();
        if (AmountOf() is not { } first)
        {
            return null;
        }

        isOpen |= Take("+") || _hasPlus;
        Amount? second = null;
        if (Take("-") || Take("–") || Take("to") || Take("until") || Take("till") || Take("→") || Take("…"))
        {
            second = AmountOf();
            if (second is null)
            {
                return null;
            }

            isOpen |= Take("+") || _hasPlus;
            if (second is { IsClock: true, Unit: not null } && first is { IsClock: true, Unit: null })
            {
                first = OfDay(first.Number * 60, second.Number >= 12 * 3600 ? "pm" : "am");
            }
        }

        isOpen |= Take("+") || TakeBoth("or", "more") || TakeBoth("and", "more") || TakeBoth("and", "beyond");
        if (!AtEndOf(Trailing))
        {
            return null;
        }

        return Joined(first, second, kind, leading, isOpen, times);
    }

    private TimeExpression? Joined(Amount first, Amount? second, TimeKind kind, TimeUnit? leading, bool isOpen, double times)
    {
        var unit = leading ?? second?.Unit ?? first.Unit ?? _unit;
        if (first.Seconds(first.Unit ?? unit) is not { } least || (second ?? first).Seconds(unit) is not { } most)
        {
            return null;
        }

        var hasColons = first.IsClock || second is { IsClock: true };
        if (hasColons && kind == TimeKind.Duration)
        {
            kind = TimeKind.Position;
        }

        if (most < least || (kind is TimeKind.Duration or TimeKind.First or TimeKind.Last && most == 0))
        {
            return null;
        }

        if (times != 1 && kind != TimeKind.Duration)
        {
            return null;
        }

        return new(isOpen ? TimeKind.Open : kind, (int)Math.Round(least * times), (int)Math.Round(most * times), hasColons && first.Unit is null);
    }

    /// <summary>"3 × 5 min" is fifteen minutes.</summary>
    private double Times()
    {
        if (_at + 2 < _tokens.Count && _tokens[_at] is { Kind: TimeTokenKind.Number } count && _tokens[_at + 1].Text is "x" or "×")
        {
            _at += 2;
            return count.Value;
        }

        return 1;
    }

    private Amount? AmountOf()
    {
        if (_at >= _tokens.Count)
        {
            return null;
        }

        if (_tokens[_at].Kind == TimeTokenKind.Clock)
        {
            var clock = _tokens[_at++].Value;
            return HalfOfDay() is { } half
                ? OfDay(clock * 60, half)
                : Peek() is { Kind: TimeTokenKind.Word } word && TimeWords.Units.TryGetValue(word.Text, out var written)
                    ? Written(clock, written)
                    : new(clock, null, IsClock: true);
        }

        if (PartOfUnit() is { } part)
        {
            return part;
        }

        if (Number() is not { } number)
        {
            return null;
        }

        if (HalfOfDay() is { } noon)
        {
            return OfDay(number * 3600, noon);
        }

        // The plus of "45+ min" belongs to the whole.
        _hasPlus |= Peek() is { Text: "+" } && _at + 1 < _tokens.Count && TimeWords.Units.ContainsKey(_tokens[_at + 1].Text) && Take("+");
        if (UnitAfter() is not { } unit)
        {
            return new(number, null, IsClock: false);
        }

        return new(number + More(unit), unit, IsClock: false);
    }

    /// <summary>"1:30 h" is an hour and a half, "1:30 min" ninety seconds.</summary>
    private Amount Written(double clock, TimeUnit unit)
    {
        _at++;
        return new(clock * (unit == TimeUnit.Hour ? 60 : 1), TimeUnit.Second, IsClock: false);
    }

    private double? Number()
    {
        switch (Peek())
        {
            case { Kind: TimeTokenKind.Number } figure:
                _at++;
                return figure.Value;
            case { Kind: TimeTokenKind.Word, Text: "a" or "an" } when _at + 1 < _tokens.Count && TimeWords.Units.ContainsKey(_tokens[_at + 1].Text):
                _at++;
                return 1;
            case { Kind: TimeTokenKind.Word } word when TimeWords.Numbers.TryGetValue(word.Text, out var value):
                _at++;
                if (value >= 20 && _at + 1 < _tokens.Count && _tokens[_at].Text == "-" && TimeWords.Numbers.TryGetValue(_tokens[_at + 1].Text, out var ones) && ones < 10)
                {
                    _at += 2;
                    value += ones;
                }

                return value;
            default:
                return null;
        }
    }

    /// <summary>"half an hour", "a quarter of an hour", "three quarters of an hour", "half a minute".</summary>
    private Amount? PartOfUnit()
    {
        var start = _at;
        var count = Take("three") ? 3 : 1;
        if (count == 1)
        {
            _ = Take("a");
        }

        var part = Take("half") ? 0.5 : Take("quarter") || Take("quarters") ? 0.25 : 0;
        _ = Take("of");
        _ = Take("an") || Take("a") || Take("-");
        if (part > 0 && Peek() is { Kind: TimeTokenKind.Word } word && TimeWords.Units.TryGetValue(word.Text, out var unit))
        {
            _at++;
            return new(part * count, unit, IsClock: false);
        }

        _at = start;
        return null;
    }

    private TimeUnit? UnitAfter()
    {
        var start = _at;
        var hasDash = Take("-");
        if (Peek() is { } next)
        {
            if (TimeWords.Units.TryGetValue(next.Text, out var unit))
            {
                _at++;
                return unit;
            }

            // A lone m is more often metres; written onto its number it is minutes, as agendas have it.
            if (next is { Text: "m", Touches: true } && !hasDash)
            {
                _at++;
                return TimeUnit.Minute;
            }
        }

        _at = start;
        return null;
    }

    /// <summary>The smaller part of "1 hr 30 min" and "an hour and a half", in the larger unit.</summary>
    private double More(TimeUnit unit)
    {
        var start = _at;
        if (unit == TimeUnit.Second)
        {
            return 0;
        }

        var hasAnd = Take("and");
        if (hasAnd && Take("a") && (Peek() is { Text: "half" or "quarter" }))
        {
            return _tokens[_at++].Text == "half" ? 0.5 : 0.25;
        }

        if (Peek() is { Kind: TimeTokenKind.Number })
        {
            var value = Number()!.Value; // A number was just seen.
            var smaller = UnitAfter() ?? (unit == TimeUnit.Hour && !hasAnd && _at == _tokens.Count ? TimeUnit.Minute : null);
            if (smaller < unit)
            {
                return value * (int)smaller.Value / (int)unit;
            }
        }

        _at = start;
        return 0;
    }

    private string? HalfOfDay() => Peek() is { Text: "am" or "pm" } half && _tokens[_at++] == half ? half.Text : null;

    private static Amount OfDay(double seconds, string half) => new((seconds % (12 * 3600)) + (half == "pm" ? 12 * 3600 : 0), TimeUnit.Second, IsClock: true);

    /// <summary>One thing that may follow: "max", "(11 %)", ", 11 %".</summary>
    private bool Trailing()
    {
        if (Take(TimeWords.Trailers) || TakeBoth("or", "so") || TakeBoth("or", "less") || TakeBoth("at", "most") || TakeBoth("in", "total"))
        {
            return true;
        }

        var start = _at;
        _ = Take(",");
        var isOpen = Take("(");
        if (Number() is not null && Take("%") && (!isOpen || Take(")")))
        {
            return true;
        }

        _at = start;
        if (Take("(") && Take(TimeWords.Trailers) && Take(")"))
        {
            return true;
        }

        _at = start;
        return false;
    }

    private bool AtEndOf(Func<bool> trailing)
    {
        while (_at < _tokens.Count && trailing())
        {
        }

        return _at == _tokens.Count;
    }

    private TimeToken? Peek() => _at < _tokens.Count ? _tokens[_at] : null;

    private bool Take(string text)
    {
        if (Peek()?.Text == text)
        {
            _at++;
            return true;
        }

        return false;
    }

    private bool Take(IReadOnlySet<string> texts) => Peek() is { } next && texts.Contains(next.Text) && Take(next.Text);

    private bool TakeBoth(string one, string two)
    {
        if (Peek()?.Text == one && _at + 1 < _tokens.Count && _tokens[_at + 1].Text == two)
        {
            _at += 2;
            return true;
        }

        return false;
    }

    /// <param name="Unit">Null where none was written.</param>
    private sealed record Amount(double Number, TimeUnit? Unit, bool IsClock)
    {
        public double? Seconds(TimeUnit? unit) => IsClock ? Number : (Unit ?? unit) is { } known ? Number * (int)known : null;
    }
}
