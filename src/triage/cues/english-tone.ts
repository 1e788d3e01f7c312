/** Words of praise, one each; most as stems. Our own list. */
export const good = `
  ador*, amaz*, appreciat*, attentive*, awesome*, beautiful*, best, better, bless*, brilliant*, charming, cheers, classy, clean, clever*, comfortable, comfortably, comfy, congrat*, convenient*,
  cool, courteous*, cozy, cute, delicious*, delight*, durable, easy, easily, easier, effective*, efficient*, elegant*, enjoy*, excellent*, exceptional*, excited, exciting, fab, fabulous*, fantastic*,
  fast, faster, favorite*, favourite*, fine, flawless*, fresh, friendly, fun, generous*, genius, glad, glorious*, good, gorgeous*, grateful*, great, greatest, greatly, handy, happy, happily, happier, helpful*, helped,
  heroic, honest*, hooray, impress*, improved, improvement, improvements, incredible, incredibly, innovative, intuitive, joy, joyful, kind, kindly, kudos, love, loved, loves, lovely, loving, lucky, luxurious, magnificent, marvel*, memorable,
  neat*, nice, nicely, nicer, nicest, outstanding, perfect*, phenomenal*, pleasant*, pleased, pleasure, polished, polite*, praise*, premium, pretty, professional, prompt, promptly, proud*, quick, quickly, quiet, recommend, recommended, recommending, refreshing,
  reliable, reliably, responsive, rewarding, robust, rocks, satisfied, satisfying, seamless*, sleek, smart, smooth*, solid, spacious, spectacular*, splendid, spotless, stellar, stoked, stunning*, stylish, sturdy, superb*, superior, sweet,
  tasty, terrific*, thank*, thorough*, thoughtful*, thrilled, thx, tidy, top, treat, trusted, trustworthy, ty, unbeatable, useful, valuable, warm, welcoming, win, winner, woohoo, wonderful*, worth, worthwhile, wow, yay, yummy, yum, :), :-), :d, ;), ❤, 😍, 😊, 👍, 🙏, 😀, 😁, 👏, 💕, 🎉`;

/** Words of blame, one each; most as stems. Our own list. */
export const bad = `
  abysmal*, absurd*, angry, anger*, annoy*, appall*, atrocious*, awful*, bad, badly, bland, boring, bogus, bother, bothered, bothering, broken, careless*, cheated, cheaply, clueless, clumsy, clunky, complain*, confus*, crap*, crash*, cumbersome, damn, damned,
  dated, deceptive, deceit*, defect*, defective, delay*, deplorable, deteriorat*, difficult*, dirty, disappoint*, disaster*, disgrac*, disgust*, dishonest*, dislike*, dismal, dismiss*, disrespect*, dissatisf*, doa, downgrade*, dreadful*, dull, dumb, fail*, fake,
  faulty, filthy, flaw*, flimsy, frustrat*, fuck*, furious*, garbage, glitch*, greed*, gross, hate, hated, hates, hating, hell, hideous*, hopeless*, horrendous*, horribl*, horrid, horrific*, hostile, idiot*, ignoran*, ignored, ignores, ignoring, impossible, inaccura*, inadequa*,
  incompeten*, inconsisten*, inconvenien*, incorrect*, inedible, inexcusable, inferior, infuriat*, insane, insult*, intolerable, irritat*, joke, junk, lack, lacking, lacks, lag, laggy, lame, laughable, lazy, liar, liars, lied, lies, lousy, ludicrous*,
  mad, mediocre, mess, messed, messy, mislead*, miserabl*, mistake*, neglect*, nightmare*, noisy, nonsense, obnoxious, obsolete, offensive, outdated, outrag*, overpriced, overrated, painful*, pathetic*, pissed, pitiful, pointless, poor, poorly, rant, regret*, reject*,
  ridiculous*, ripoff, rotten, rubbish, rude, rudely, ruin*, sad, sadly, scam*, shady, shambles, shame*, shit*, shoddy, shitty, sick, sloppy, slow, slower, slowly, sluggish, smelly, sorry, stale, stingy, stupid*, subpar, suck*, tacky, tasteless, tedious, terribl*, terrified, thieves,
  tired, toxic, tragic*, trash, trouble*, ugly, unacceptabl*, unbearabl*, unbelievabl*, uncomfortabl*, underwhelm*, unfair*, unfortunate*, unfriendly, unhappy, unhelpful, uninspir*, unprofessional*, unreasonabl*, unreliab*, unresponsive, unsafe, unsatisf*, unusable, upset*, useless,
  vile, waste*, wasting, weak, weird, worried, worries, worry, worrying, worse, worst, worthless, wrong, wtf, yuck*, yikes, smh, ugh, ffs, meh, :(, :-(, 😡, 😠, 😤, 😞, 😢, 😭, 👎, 🙄, 😒, 😩, 💩, 🤬`;
