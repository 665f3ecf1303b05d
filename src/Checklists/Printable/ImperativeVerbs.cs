using System.Collections.Frozen;

namespace Fieldguide.Checklists.Printable;

/// <summary>Words that, first in an item, tell the reader what to do. Words that are nouns as often ("cache", "cost") are left out.</summary>
internal static class ImperativeVerbs
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        .. """
        accept acknowledge act adapt add address adjust admit agree aim align allow always analyse analyze announce answer anticipate apply apologise apologize
        approach argue arrange articulate ask assemble assess assign assume attach attend avoid back balance be become begin bind boil book borrow break breathe
        bring build buy calculate calibrate call calm capture carry catch challenge change check choose cite clamp clarify clean clear click close collect combine
        come commit communicate compare complete compute confirm connect consider consult contact continue control convert cool copy correct count cover create
        cross cut decide declare define delete delegate demonstrate deploy describe detect determine develop dilute disconnect discuss dispose dissolve distinguish
        divide do document double download drain draw dress drink drive drop dry eat eliminate emphasise emphasize empty enable encourage end engage ensure enter
        establish estimate evaluate examine execute expect explain explore express extract face fasten feel fill filter find finish fit fix flag focus fold follow
        force forget freeze gather get give go grab grow guess guide handle hang have hear heat help hide highlight hold identify ignore illustrate imagine immerse
        implement improve include increase inform insert inspect install introduce investigate invite isolate join judge jump justify keep kneel know label lay lead
        learn leave let lie lift light limit link list listen load lock look loosen lower make manage map mark match measure meet memorise memorize mention mind
        minimise minimize mix monitor move name narrate negotiate never note notice observe obtain offer open optimise optimize organise organize outline own pack
        paint park pass pause pay peel perform phone photograph pick pipette place plan play plug point pour practice practise praise predict prefer prepare
        present press pretend prevent print prioritise prioritize proceed produce promise propose protect prove provide pull push put question quote raise read
        realise realize reassure recall receive recite recognise recognize recompute record recover redo redraw reduce refer reflect refuse register rehearse relax
        release remain remember remind remove repeat replace reply report request rescue research reserve reset resist resolve respect respond rest restart
        restate restore return reuse reveal review revise reward rewrite rinse rotate round rule run save say scan schedule score scrape scrub seal search secure
        see seek select sell send separate serve set settle shake share ship show shut sign simplify simulate sit sketch skip sleep slow smile solve sort speak
        specify spell spend split spot spread stabilise stabilize stand start stay steer step sterilise sterilize stick stir stop store stretch structure study submit
        suggest summarise summarize supply support suppose surround survey swap switch swirl take talk tap taste teach tell test thank think throw tie tighten
        titrate toggle touch trace track train transfer translate treat trust try turn type uncover understand unplug update upload use validate verify visit wait
        wake walk warm warn wash watch wear weigh wipe work wrap write zoom
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        "don't", "don’t", "dont", "let's", "let’s", "please", "double-check", "re-read", "pre-heat", "preheat", "cross-check",
    ], StringComparer.OrdinalIgnoreCase);

    /// <param name="item">Its text, whatever marks it begins with.</param>
    public static bool Begin(ReadOnlySpan<char> item)
    {
        var start = 0;
        while (start < item.Length && !char.IsLetterOrDigit(item[start]))
        {
            start++;
        }

        var end = start;
        while (end < item.Length && (char.IsLetterOrDigit(item[end]) || (item[end] is '\'' or '’' or '-' && end + 1 < item.Length && char.IsLetter(item[end + 1]))))
        {
            end++;
        }

        return end > start && Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(item[start..end]);
    }
}
