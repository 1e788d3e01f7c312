import type {Sets} from './phrase';

/** What English phrases about faults are made of. */
export const sets: Sets = {
  not: "not never nobody cannot can't cant don't dont doesn't doesnt didn't didnt won't wont isn't isnt aren't arent wasn't wasnt weren't couldn't couldnt hasn't hasnt haven't havent hadn't wouldn't ain't",
  refuses: 'fail fails failed failing refuse refuses refused refusing unable stopped stops',
  does: `work* load loads loading open opens opening start starts starting connect* log login sign arrive* arriving receiv* respond* reply repl* answer*
    show shows showing shown showed display* install installs update updates updated updating download* play plays refund* deliver* happen* fix fixes fixed solve* resolv*
    access boot boots run runs running turn turns sync* appear* recogni* help helps helped let lets letting allow* find get gets getting see use cancel pay
    order book ship ships shipped accept* save saves saved support* available possible care cares listen* come comes came even enough fair acceptable
    right correctly properly reliable implemented included usable legible responsive hold charge charging print printing scan pair pairing fit fits match
    matches render renders compile build builds respond honor honour honoured able tell return detect* send sends sending hear keep stay stays ring click remember* remove export import gone give gave reach posted processed credited through`,
};

/** A thing does not do what it is for. */
export const fails = `
  {not} ~2 {does}
  {refuses} to|at
  no longer ~1 {does}
  does|did|do nothing|none, nothing ~1 happens|happened|works|worked|helps|helped
  stopped|stops|quit *ing
  tried|trying|try ~10 can't|cant|couldn't|couldnt|cannot|failed|fails
  no way to, impossible to, to no avail, no luck
  only half|partially works`;

/** Said of a thing that is broken, and of little else. */
export const broken = `
  crash, crashes, crashed, crashing, freezes, freezing, froze, buggy, faulty, defective, defect, glitch*, malfunction*, corrupted, leaking, laggy, lagging, unusable, unresponsive, overheat*
  is|are|was|were|got|arrived|came|comes|been|completely|totally|still|be broken|damaged|missing|cracked|scratched|dead|defective|faulty|down|stuck, broke, keeps|kept breaking, stopped working, doesn't|dont|don't work
  disconnects, disconnecting, regression, stutter*, timing out, times out, blank screen|page, won't, wont start|open|load|work, fell apart|off, came|come|comes apart|loose|off, falling|falls apart, ran|running|run out, out of stock, sold out, drains, shattered, peeling
  outage, outages, downtime, down again|since|for, error message|code|when|while|on|in|every|whenever, getting|get|got|gives|give|gave|throws|shows|with ~2 error|errors, wrong ~1 size|item|order|product|color|colour|address|amount|price|part|one|way
  declined, rejected, denied, unsuccessful, disappeared, disappears, vanished, swallowed, unauthorized, unauthorised, locked|shut out, blocked me|my|our|us, goes|went|gone wrong|missing, doing nothing
  can't|cant|couldn't log|login|connect|access|open, lost my|our|all|everything, missing from|parts|pieces
  collapses, flickers, flickering, rattles, rattling, squeaks, buzzes, jams, jammed, drifts, overheats, trips, cuts|cut|cutting out, drops|drop out, shuts|turns|switches|switched off|down|on by|on itself|its, by itself|themselves, on its|their own
  comes|came|come out|up|back ~1 blank|empty|black|wrong|cold|crooked, goes|went|turns|turned black|blank|dark|dead|white|grey, black|white|blue|blank|empty|grey|gray|frozen screen|page|image|picture|window, stays|stayed ~1 black|blank|dark|empty|off|dead|at, stuck on|at|in|halfway
  hangs at|on|when|after|for, freezes at|on|when|after, stops|stopped halfway|midway|after|when|charging|working|responding, ends|closes|quits|exits|reboots|restarts unexpectedly|randomly|itself|instead, returns|shows|says|displays|gives|reads nothing|zero|empty|expired|# ~1 although|even|no, returns nothing
  out of sync, seconds|minutes behind, iced|frozen over, in pieces, a|big|small dent|crack|hole|tear in|on, dented, torn, dies after|when|within, died after|on|within|last, no sound|picture|signal|display|power|image|video|audio|internet|connection|network|heating|dial|tone
  is|are|was gone, doesn't|won't|don't ~1 drop|show|appear|stick|stay|move|spin|heat|cool|drain|light|unlock|lock|expand, can't|cannot be completed|opened|read|saved|used|found|selected|changed|removed|installed, only|just ~1 blows|shows|gets|plays|prints|loads, memory|cpu|usage goes|climbs|grows|rises|went up, charged|billed|booked twice, double charge|charged|billed`;

/** Named of troubles, but also by those who only talk about them. */
export const trouble = `
  broken, bug, bugs, error, errors, issue, issues, problem, problems, problematic, fault, faults, failed, failing, fails, failure*, stuck, corrupt, leak, leaks, leaked, damaged, missing, lost, wrong, wrongly, incorrect*
  lag, lags, offline, dead, cracked, scratched, rusty, ripped, hangs, timeout, timeouts, disconnect, disconnected, stops, mistake, mistakes, confus*, hard|difficult to, trouble, struggl*, weird, strange, flaw*, inconsisten*`;
