import type {CueList} from './family';

/** Italian. */
export const italian: CueList = {
  sets: {
    not: 'non mai nessuno niente neanche',
    does: "funziona* va vanno arriva* rispond* apre carica* parte riesc* posso può si connette ricevut* trova* c'è",
  },
  families: {
    fails: 'non ~2 {does}, ha smesso di, impossibile *, niente funziona, nessuno ~1 rispond*',
    broken:
      'rott*, guast*, difettos*, danneggiat*, si blocca|spegne|chiude, bloccat*, errore, errori, inutilizzabil*, in tilt',
    trouble: 'problem*, manca, mancano, difett*, sbagliat*, purtroppo, peccato, difficil*',
    again:
      'ancora una|non|in, di nuovo, ogni volta, stesso problema, sempre lo|la, da settimane|giorni|mesi',
    delay:
      'ritard*, attes*, aspett*, cancellat*, annullat*, sciopero, ore|giorni|settimane|mesi di|senza|dopo',
    demand:
      'rimbors*, reclam*, lament*, perché non|sempre, quando ~3 finalmente, dovreste, dovrebbe, vergognatevi, pretendo',
    service: 'servizio clienti, assistenza, call center, garanzia',
    money: 'troppo car*, truff*, ladri, furto, fregatura, soldi buttati, addebitat*',
    unmet:
      'mi aspettavo, speravo, non capisco, senza senso, stufo, stufa, nemmeno, neppure, prima era|funzionava',
    anger:
      'vergogn*, pessim*, peggio*, schifo*, orribil*, merda, delus*, delud*, inaccettabil*, scandal*, ridicol*, disastr*, incompetent*, odio, cazzo, penos*',
    leaving: 'mai più, disdett*, disdire, cambio operatore, evitate, sconsigli*, non comprate',
    contact:
      'nessuna risposta, senza risposta, più volte, ho chiamato|scritto, già ~1 chiamato|scritto',
    legal: 'avvocat*, denunci*, tribunal*, querela*, causa legale, illegal*, polizia, consumatori',
    safety:
      'pericolos*, ferit*, bruciat*, esplos*, incendio, fuoco, intossic*, ospedale, hackerat*, rubat*',
    thanks: 'grazie, ringrazi*, complimenti, bravi, bravissim*',
    solved: 'funziona ~1 bene|perfettamente, risolto, nessun problema, senza problemi',
    advice: 'puoi, potresti, prova a|con, ti consiglio, hai provato, secondo me',
    asks: 'qualcuno ~1 sa|può|ha|conosce, come posso|si|faccio, è possibile, dove posso|si|trovo, qual è, quale, sapete',
    good: 'buon, buono, buona, buoni, bene, bello, bella, belli, bellissim*, ottim*, eccellent*, perfett*, fantastic*, grande, grandissim*, meravigli*, adoro, amo, felic*, content*, migliore, bravo, brava, grazie, piace, consiglio, veloc*, gentil*, stupend*, splendid*, super, forza, ❤, 😍, 😊, 👍, :), :-), :d',
    bad: 'male, mala, brutt*, pessim*, peggio*, schifo*, orribil*, trist*, merda, cazzo, odio, vergogn*, ladr*, ridicol*, inutil*, lent*, noios*, delus*, falliment*, stupid*, idiot*, bugi*, crisi, tass*, paura, purtroppo, peccato, colpa, scandal*, corrott*, :(, :-(, 😡, 😢, 😭, 👎, 🙄',
  },
};
