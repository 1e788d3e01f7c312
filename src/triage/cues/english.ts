import {broken, fails, sets, trouble} from './english-faults';
import {bad, good} from './english-tone';
import {contact, leaving, legal, money, safety} from './english-weight';
import type {CueList} from './family';

const again = `
  still no|not|waiting|having|getting|broken|nothing|unable|missing|stuck|down|happening, still ~1 can't|cannot|won't|don't|doesn't|isn't|aren't|haven't|hasn't|didn't|couldn't, still the same, still a|an issue|problem|bug
  keep|keeps|kept *ing, keep|keeps|kept on *ing
  anyone|anybody|someone|everyone else ~1 having|have|get|getting|see|seeing|notice|noticed|experiencing|with, same issue|problem|here|thing|error|story|happened
  again and again, over and over, every single time, yet again, once again, time and again, time and time again, for the second|third|fourth|fifth|umpteenth|nth time, third|fourth time this
  no update|updates|reply|response|answer|refund|fix|solution|news|eta|explanation|apology|communication
  after|since the|this|last|latest|an ~2 update|upgrade|patch, after|since updating|upgrading|update|upgrade, as of today|yesterday, all of a sudden, suddenly, out of nowhere`;

const delay = `
  delay, delays, delayed, delaying, still|been|was|am|are|were|is|kept waiting, waiting for|on|over|since, waited, on hold, overdue, cancelled, canceled, cancellation*, postponed, hours|days|weeks|months late, late again|flight
  rebook*, stranded, hours|days|weeks|months|minutes later|now|without|on, for hours|weeks|months|ages, more|over than ~1 hours|weeks|months, hours|days and counting
  # hours|hrs|hour|hr|mins|minutes|minute|min|days|weeks|months late|now|on|waiting|wait|delay|delays|and|later|without|hold|straight|past|overdue, over|after|another|nearly|almost # hours|hrs|mins|minutes|days|weeks|months, #hrs|#hr|#mins|#min late|now|on|wait|delay|and|later|hold, for # hours|hrs|days|weeks|months now|and|without
  missed|miss|missing ~2 flight|connection|connections|deadline|appointment|call, stuck in|on|at|here, running late, no sign of, yet to, haven't|havent|hasn't|never heard|received|gotten|got|seen|arrived
  never arrived|came|showed|received|turned, no show, took|takes|taking forever|ages|months|weeks, how much|many longer|more, when will|are you|it|my|the|we ~3 fix|fixed|arrive|get|back|working, where is|are my`;

const demand = `
  refund, refunded, refunds, money back, compensat*, complain, complained, complaint, complaints, complaining
  please fix|replace|sort|resolve|respond|reply|give|bring|stop|add|explain|do|at|look|refund|send|restore|remove, fix it|this|that|your|soon|asap|please, fixed soon|asap|please, sort it|this|that|yourself|yourselves
  hope|hoping ~4 fix|fixed|solve|solved|resolve|resolved|change|improve|improved|add|address, needs|need ~2 fixed|fixing|replaced|replacing|improved|improvement|attention, fix|update|change|improvement needed
  should not|never|at|fix|allow|let|include|offer|work, should have been, should be able|possible|allowed|fixed|included|there, shouldn't, ought to
  why ~3 can't|cant|won't|wont|isn't|aren't|doesn't|don't|not|no|so|still|always, why the hell|fuck|heck, why on earth, what is|are|the wrong|hell, what's wrong, what is|what's going on
  how come, why was|were|is|are i|my|our|we ~1 charged|declined|rejected|blocked|denied|pending|refused|told|billed, why did you|they|my|it, for some|no reason, not|wasn't|wasnt me|authorized|authorised|acceptable
  do something, do better, get it together, get your act, explain yourself|why, not good enough, want answers|my|a, you should|need|must ~2 fix|stop|improve|learn|train|apologize|apologise|refund|change|get, when are you, are you kidding|serious|joking, seriously, really ?, how hard|difficult is, how is|can ~2 possible|acceptable|ok|okay|legal, care to explain, any chance you, no reason, no excuse, no apology, escalate*, demand, unless you|they|it, come on`;

const service = `customer service|support|care|services, tech|technical support, help desk|line, call center|centre, your ~1 team|staff|agent|agents|rep|reps|driver|drivers|website|site|app, warranty, replacement, how do|can|am i|we ~1 fix|cancel|get|stop|force|supposed|contact|return`;

const unmet = `
  i wish, if only, would be nice|better|good|great ~1 if|to, it'd be nice|better|good|great, would have been|liked|loved|expected|thought, could|should have been|done|had|told|at, expect|expected|expecting more|better, was|were expecting|hoping
  what a shame, it's|is a|such shame|pity, too bad, what happened to, bit|little|kind|somewhat|rather disappointed|disappointing|slow|annoying
  don't|dont|not understand|get|know|see why, makes|make no|zero sense, fed up, had enough, it|this|that|they|which|everything|app|site|service|quality used to be|work, used to love|like, went|going|gone|go downhill, getting|got|gotten worse, last straw, let down, lets|letting down|me, falls|fell short
  nothing but trouble|problems|issues, step backwards|back, at least they|you could, i give up, gave up, so much for, not even, not ~2 happy|impressed|pleased|satisfied|thrilled|ideal|helpful|useful|great|good|cool|ok|okay|acceptable|right
  there|there's|theres ~1 no option|way|support|button|setting|documentation|mention|information|explanation|choice|response, no option|way|support to|for|of, lack|lacking|lacks of|the|a, only problem|issue|complaint|downside|gripe|drawback, my problem|issue|complaint|gripe, downside, drawback, my|the|main|biggest|only|real problem|issue|complaint|gripe|beef|trouble|worry ~1 i ~1 with, the problem|trouble|issue with this|that|these|all|their|it, poorly|badly designed|written|made|built|documented|implemented|translated|tested|thought|executed|organised|organized|managed, over engineered|complicated|hyped|designed, overhyped, overrated, bloated, convoluted, cluttered, half baked|finished|broken, bait and switch, out of date, outdated, misleading, unreadable, unintuitive, counterintuitive, inconsistent
  bad|terrible|poor|stupid|awful|weird|strange idea|choice|decision|design|taste|experience|move|joke|ux|ui, wrong direction, big|huge|real|total letdown|disappointment|downgrade|mess|pain|step, a|such pain to|in, pain in, letdown, no technical|good|excuse|reason why|to|for|whatsoever, makes|make|making it hard|harder|difficult|impossible|worse|useless, not impressed|convinced|worth|ready|usable|acceptable|intuitive, hardly|barely usable|works|working|readable|worth, worse|slower|uglier than ~3 before|original|old|previous|last|it
  without ~1 explanation|warning|notice|asking|answering|reason|consent, couldn't|can't be bothered, good luck with|getting|reaching|finding|trying, some nerve, not a|one single, nobody|no one|who ~1 asked|wants|wanted|needs|thought|tests|tested|trusts, who designed|puts|came, for the # time, # time in, in a row, for the tenth|third|fourth|fifth|second|umpteenth time, behind a|the ~1 paywall|paid|subscription|premium, lost ~1 interest|trust|faith|patience|confidence, left with|standing|waiting|stranded|hanging, left us|me with|standing|waiting|hanging
  be careful|wary with|of, would not|wouldn't|won't trust|touch|buy|go|use|recommend|bother, no thanks|thank, not for me, steer|stay|keep clear|away, i'm|i am surprised|shocked|appalled|amazed that, how that|this|it got|passed|ever, rather poor|poorly|slow|weak|thin|pointless|useless, too ~1 bad|buggy|complicated|slow|loud|thin|flimsy|vague|restrictive, fails|failed to ~1 mention|explain|deliver|address|show|convince, doesn't|does not show|prove|explain|address|justify|deserve|hold|compile
  closed my|our|the ticket|case|issue|account, wouldn't|refuse|refuses|refused ~1 let|give|accept|help|refund, make|makes|made you|me|us ~1 wait|pay|reboot|call|sign|register|install|jump, forces|forced|force you|me|us|users|people to, step in|backwards|back ~2 direction, instead of ~1 fixing|solving|listening|helping, thanks|thank|thx for|you ~1 nothing|ruining|making|losing|wasting|leaving|cancelling|canceling|delaying|breaking|ignoring|forcing|not, nice|good|great|way to ~1 lose|ruin|treat|make|screw, unfortunately, sadly`;

const anger = `
  annoy*, disappoint*, frustrat*, terribl*, horribl*, worst, awful*, ridiculous*, unacceptable, shame on, disgust*, pathetic, appalling, joke, atrocious, disgrace*, outrageous, useless, sucks, suck, hate, hated, worse, garbage, crap*, rubbish, shit*
  shambles, shocking, wtf, ffs, smh, furious, angry, sick of|and, incompeten*, inexcusable, infuriating, drives|driving|drive|drove me|us nuts|crazy|mad|insane, abysmal, dreadful, insulting, nightmare, fuming, bullshit, bs, fail, epic fail, omg, fiasco, clueless, lousy, rude, ignored, lied, liars, waste, mess, poor ~1 service|quality|design|customer|communication|experience`;

const thanks = `thank, thanks, thx, ty, thankyou, kudos, props to, grateful, appreciate|appreciated|appreciates, much obliged, shout out, shoutout, hats off, well done, congrats, congratulations, great|good|nice|awesome|amazing|excellent|fantastic job|work`;

const solved = `
  works|working|worked|works just|really great|fine|well|perfectly|flawlessly|good|like, works like a charm, fixed now, all good, got it working, that did it, problem|issue solved|fixed|resolved|gone, i|we|it solved|fixed|resolved it|the|my|this
  no problem|problems|issue|issues|complaints|complaint|trouble|worries, never|not had|have ~1 problem|problems|issue|issues|trouble, without any|a ~1 problem|problems|issue|issues|hitch|trouble, without problems|issues, no longer a|an problem|issue, been resolved|fixed|replaced|refurbished, is|was|were|are fixed|resolved|solved|patched|sorted, got|getting fixed|sorted, fixed in|with|by|a|an|it|that|the|every, fixes, hotfix, patched
  turned out to|that|it|the, turns out, my fault|mistake|bad|side|end|own, on my|our side|end, that was|did it|the, goes|went|gone away, since then, no longer ~1 drops|crashes|freezes|hangs|happens, stable since|now|for|again, works|working|back again|now|to, closes|opens|runs|starts properly|fine|normally again, sent me ~1 new|replacement, replaced it|mine|the|my ~1 for|free|whole|unit|within, wrote back, called me back, closing this, sorted in|it|out|now, apologised, apologized, for anyone who, for future, quick|small follow|update, solved|update|edit|fixed it|by|the`;

const advice = `
  have|did you tried|try|checked|check|considered|looked, make|making sure, hope this|that|it helps, hope helps, you can|could ~1 *, you might|may want, try using|to|the|this|with|it|adding|running|changing|setting, as far as i|we, afaik, here is|are|you, here's
  i'd|i would recommend|suggest|go|use|try, my advice|suggestion|guess, let me|us know if, if you have|want|need|are, welcome to, feel free, in general, for example, good luck, check out, take a look`;

const asks = `
  anyone|anybody|someone|somebody ~1 know|knows|tell|help|explain|have|got|tried|else|recommend|recommendations|here, does|do|did|has|have|is|can|could|would|will anyone|anybody|someone|somebody
  any idea|ideas|advice|suggestion|suggestions|tips|thoughts|help|pointers|recommendation|recommendations|way|chance|news|eta|update|updates|info, how do|can|should|would|could|to|does i|we|you|one, is|are there a|any|some|anything|another, wondering if|whether|how|what|why|about|where
  can|could|would|will you|someone|anyone|i please|tell|help|let|explain|get|use|do, what is|are|would|do|does|should|about|kind, what's the|a|your, which one|is|of|version|would|should, where can|do|is|are|could|to, when will|is|are|do|does|can, please advise|help|let, need help|advice|some, looking for advice|help|suggestions|recommendations, should i|we, curious if|whether|about|how, question about|regarding|for, my question`;

/** English. */
export const english: CueList = {
  sets,
  families: {
    fails,
    broken,
    trouble,
    again,
    delay,
    demand,
    service,
    money,
    unmet,
    anger,
    leaving,
    contact,
    legal,
    safety,
    thanks,
    solved,
    advice,
    asks,
    good,
    bad,
  },
};
