/** It cost the author money, or more than it should. */
export const money = `
  overpriced, over priced, too expensive|high|much|pricey|slow|small|big|short|long|hard|loud|late|heavy|tight|many|complicated, rip off, ripoff, ripped off, scam*, fraud*, false advertising|advertisement
  mislead*, misled, charged me|twice|us|for|again, charging me|us, overcharg*, double charged, hidden|extra|random|additional|unexpected|unknown|ridiculous fee|fees|cost|costs|charge|charges, charged a|an ~2 fee|charge, waste of, wasted my|our|money|time, not worth, cost|costs|costing me|us ~2 fortune|money, price|prices is|are|was|were too|insane|crazy|ridiculous
  price hike|increase|gouging, cash grab, paywall*, greedy, greed, daylight robbery, took|taken|take my|our money, owe me|us, paid for ~4 not|never|nothing`;

/** The author goes, or tells others to. */
export const leaving = `
  switch|switching|switched|moving|moved|move|going|gone|go to another|a|competitor|elsewhere, look|looking|go|going elsewhere, cancelling|canceling|cancel|cancelled|canceled my|our|the ~1 account|subscription|membership|contract|order|service|plan
  never again, last time i|we, never ~1 use|using|buy|buying|fly|flying|shop|shopping|order|ordering|going|return|returning again|back|from|with|your|you, done with you|them|this|it, leaving you|for|this, avoid, stay away, don't|dont|not ~1 buy|waste|bother|recommend
  wouldn't|wouldnt|cannot|can't recommend, lost a|my|me|another customer|business|as, close|closing|closed|deleting|deleted my account, for|at alternatives|alternative, find another, uninstalled, uninstalling, returning it, returned it, sent|send|sending it back`;

/** The author has written or called before. */
export const contact = `
  called|emailed|wrote|contacted|messaged|phoned|tweeted|asked ~4 times|again|twice|already, second|third|fourth|fifth time, several|multiple|many|countless|numerous emails|calls|messages|times|tickets|attempts
  tried|trying to ~1 contact|call|reach|phone|email, already contacted|called|emailed|wrote|written|reported|asked, no reply|response|answer, nobody|noone|no|none ~1 answers|answered|replies|replied|responds|responded|called|cares
  ignored|ignoring|ignores ~1 my|me|us|our|emails, opened a|another ticket, transferred ~4 times, hung up, hang up, on hold, on the phone for, never heard|replied|responded|answered|called`;

/** A word of law. */
export const legal = `lawyer*, solicitor*, attorney*, sue, suing, sued, lawsuit*, legal action|advice|team, small claims, class action, ombudsman, trading standards, consumer protection|rights, better business bureau, bbb, gdpr, data protection, police, in|to court, illegal*, fraud*, breach of contract, chargeback`;

/** Somebody is or could be hurt. */
export const safety = `caught|catch|catches fire, on fire, burned|burnt|burns my|me|his|her|our|the, injur*, dangerous*, unsafe, safety hazard|issue|risk|concern|recall, hazardous, electrocut*, electric shock, explode*, exploded, exploding, smoke|smoking|smell of|from|smoke, poisoned, food poisoning, allergic reaction
  choked|choking, hospital*, recalled, data|privacy|security breach|leak, hacked, stolen, mold, mould, carbon monoxide, sparks, brakes failed`;
