import type {CueList} from './family';

/** German. */
export const german: CueList = {
  sets: {
    not: 'nicht nie niemals kein keine keinen keinem nix',
    does: 'funktionier* geht gehen ging klappt klappte läuft lief lädt laden startet starten öffne* reagier* antwort* kommt kam angekommen liefer* möglich erreich* lösen gelöst install* update* verbinde* anmelde* einlogge* angezeigt anzeigen finden bekomme* erhalten verfügbar zufrieden gut hilfreich kompatibel erkannt unterstützt',
  },
  families: {
    fails:
      '{not} ~2 {does}, {does} ~3 {not}, geht nichts, tut sich nichts, bleibt ~2 hängen|stehen, fehlende|fehlender|fehlendes, nicht mehr ~2 {does}, lässt|lassen sich ~3 nicht, weigert sich',
    broken:
      'kaputt*, defekt*, abgestürzt, absturz, abstürze, stürzt ~4 ab, hängt sich, spinnt, ruckelt, meldet ~2 fehler, hakt, reißt, verschwunden, abgelehnt, gesperrt, eingefroren, unbrauchbar, beschädigt*, fehlermeldung*, ausfall, ausgefallen, gebrochen, undicht, zerbrochen*, zerkratzt, verbogen, gerissen, eingefroren, vereist, flacker*, bricht ~5 ab, bleibt ~3 hängen|stehen|stecken|leer|schwarz|liegen, geht ~5 aus, schaltet ~4 ab|aus, pumpt|lädt|heizt|kühlt|dreht|druckt|zieht|findet|erkennt|zeigt|speichert ~3 nicht|nur|nichts|kein|keine|schief, liefert|zeigt ~4 keine|kein|nichts|nur, blinkt nur, nur noch|kalt, schwarzer|weißer|grauer|blauer bildschirm, graues|schwarzes bild, von allein|selbst, kein internet|ton|bild|strom|signal|netz|empfang|wasser, zeigt e#|fehler, tot, gehen|ging|gingen ~3 verloren, verloren',
    trouble:
      'problem*, fehler*, bug, bugs, fehlt, fehlen, mangel*, mängel, falsch*, störung*, komisch*, seltsam*, nachteil*, probleme, stört, leider, schwierig*, schade',
    again:
      'schon wieder, immer noch, immer wieder, seit dem|der|wochen|tagen|monaten|update, erneut, zum zweiten|dritten|vierten mal, gleiches|selbes|gleiche|selbe problem, jedes mal',
    delay:
      'warte, warten, wartet, gewartet, warteschleife, verspät*, verzöger*, storniert*, ausgefallen, seit wochen|tagen|monaten|stunden, stunden|wochen|tage|monate lang|später|ohne',
    demand:
      'erstatt*, rückerstatt*, geld zurück, beschwer*, reklam*, entschädig*, warum ~4 nicht|kein|keine|immer, wann ~4 endlich, bitte ~4 beheben|ändern|reparieren|fixen, sollte ~4 nicht, müsste, was soll das, endlich ~3 beheben|fixen',
    service: 'kundendienst, kundenservice, support, hotline, service, garantie, gewährleistung',
    money:
      'zu teuer, überteuert*, abzocke*, abgezockt, betrug*, betrüger*, geldverschwendung, doppelt ~2 abgebucht|berechnet, wucher, versteckte kosten, rausgeschmissen*',
    unmet:
      'wünsche mir|ich, wäre schön|besser|gut, hätte ~3 erwartet|gedacht, verstehe nicht|ich, macht keinen sinn, ergibt keinen sinn, nicht nachvollziehbar, unverständlich, umständlich, dauert ~2 ewig|lange|lang, warum auch immer, geht gar|überhaupt nicht, nicht zufrieden, keine ahnung warum, nicht einmal|mal, früher war|ging|besser, wird immer schlechter, zu langsam|laut|klein|groß|kurz|lang|wenig|kompliziert|umständlich|dünn, stört mich, mich stört|ärgert|nervt, schlechter als, kein vergleich, schlecht|lieblos gemacht|übersetzt|geschrieben|verarbeitet|durchdacht|umgesetzt, nicht überzeugt|überzeugend|beeindruckt|zu empfehlen, überbewertet, unausgereift, unübersichtlich, veraltet, wer hat sich das, was soll, für jede kleinigkeit, kein mensch, ohne erklärung|begründung|vorwarnung|ankündigung, nur eine automatische, nichts mehr|weiter ~1 kaufen, kaufe|kaufen ~2 nichts, niemand ~2 weiß|zuständig|hilft, buchen ~2 weiter, jedes mal dasselbe, immer dasselbe, unnötig*, angeblich, wucher',
    anger:
      'nerv*, genervt, ärger*, verärgert*, enttäusch*, frechheit, unverschämt*, schlecht*, schlimm*, furchtbar*, schrecklich*, katastroph*, mist, scheiß*, scheiss*, unmöglich, peinlich, saftladen, lächerlich*, frust*, wütend, zum kotzen, unfassbar, inakzeptabel',
    leaving:
      'nie wieder, kündige*, gekündigt, kündigung, wechsle*, gewechselt, finger weg, rate ab, abraten, zurückgeschickt, zurückgegeben, storniere',
    contact:
      'keine antwort|rückmeldung|reaktion, mehrfach|mehrmals ~3 angerufen|geschrieben|kontaktiert|gemeldet, niemand ~3 meldet|erreicht|antwortet|erreichbar, schon|bereits ~3 angerufen|geschrieben|gemeldet',
    legal:
      'anwalt*, rechtsanwalt*, anzeige, verklag*, klage, gericht*, verbraucherzentrale*, verbraucherschutz, dsgvo, datenschutz*, polizei, illegal*',
    safety:
      'gefährlich*, verletz*, brand, brennt, verbrann*, feuer gefangen, explod*, stromschlag, rauch, vergift*, krankenhaus, gehackt, datenleck, gestohlen',
    thanks: 'danke, dank, dankeschön, vielen dank, super arbeit|job, weiter so',
    solved:
      'funktioniert ~2 super|gut|wieder|einwandfrei|tadellos|perfekt|jetzt, läuft ~2 super|gut|wieder|einwandfrei, gelöst, behoben, keine probleme, kein problem, erledigt, hat sich, lag an|am, es war der|die|das, seitdem ~2 keine|kein|läuft|geht|ist|nie, wieder ~1 normal|gut|da, half, inzwischen, nachtrag, läuft ~3 flüssig|stabil|rund, nie ~2 problem|probleme|etwas|ärger, ist dann weg, danke an',
    advice:
      'du kannst|könntest|musst|solltest, hast du schon|mal, versuch|probier|schau ~2 mal, ich würde, meiner meinung|erfahrung, am besten, du|ihr brauchst|trägst|hast|kriegst|bekommst|wirst|darfst|findest|nimmst|musst|könnt|müsst, kannst|musst|solltest|brauchst|trägst|legst|nimmst du, wenn du|man, das ist|sind normal|harmlos|so|gewollt, das liegt an|am|daran, dafür brauchst, meist|meistens, in der regel, ganz normal, einfach ~3 aktualisieren|neu|drücken|machen, leg|schau|halte|nimm|ruf|geh|probier|stell|drück|mach|setz ~3 an|dir|die|da|das|den|in|es|mal|gedrückt|ab',
    asks: 'weiß|weiss|kennt|hat|kann jemand, gibt es ~2 möglichkeit|eine|einen|ein|schon, wie kann|kriege|bekomme|geht, wo finde|kann|gibt, was ist|kann|muss, welche, welcher, welches, kann mir|man, habt ihr|jemand, frage zu, meine frage',
    good: 'gut, gute, guter, gutes, guten, super, toll*, klasse, prima, genial*, perfekt*, schön*, freu*, liebe, lieben, empfehl*, zufrieden*, begeister*, beste*, besser, hervorragend*, großartig*, wunderbar*, spitze, spitzen*, top, nett*, freundlich*, schnell*, zuverlässig*, günstig*, lecker*, geil*, cool, hilfreich*, danke, glücklich*, herrlich*, ❤, 😍, 😊, 👍, :), :-)',
    bad: 'schlecht*, schlimm*, furchtbar*, schrecklich*, mist, scheiß*, scheiss*, doof*, blöd*, dumm*, nerv*, ärger*, enttäusch*, traurig*, hass*, hasse, leider, langweil*, hässlich*, ekel*, eklig*, peinlich*, lächerlich*, unverschämt*, frech*, teuer, langsam*, lahm*, kaputt*, nutzlos*, sinnlos*, wertlos*, unzufrieden, unfreundlich*, mies*, katastroph*, schrott, müll, wütend, schade, :(, :-(, 😡, 😢, 😭, 👎, 🙄',
  },
};
