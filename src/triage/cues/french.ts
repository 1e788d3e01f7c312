import type {CueList} from './family';

/** French. */
export const french: CueList = {
  sets: {
    not: 'pas jamais plus rien aucun aucune',
    does: 'marche marchent fonctionne* répond* arrive* reçu* charge* ouvre* démarre* livré* remboursé* possible disponible marché trouv* connect* install* peux peut',
  },
  families: {
    fails:
      'marche|marchent|fonctionne|fonctionnent|répond|arrive|peux|peut|charge|ouvre|démarre ~2 {not}, {not} ~1 {does}, impossible de|d, rien ne *, ne *  pas|plus, toujours pas|rien',
    broken:
      'cassé*, panne*, plante, planté, bug, bugs, bugue, buggé, abîmé*, défectueu*, bloqué*, hors service, inutilisable*, écran noir|blanc, erreur, erreurs',
    trouble:
      'problème*, souci, soucis, défaut*, manque*, faux, fausse, malheureusement, dommage, difficile*, raté*, mauvais*',
    again:
      'encore une fois, toujours le|la|les|pas, à chaque fois, sans cesse, même problème, depuis la|le|des|hier|semaines',
    delay:
      "retard*, attend*, attente, annulé*, grève*, heures|jours|semaines|mois d'attente|sans|après, depuis des|plusieurs",
    demand:
      'rembours*, réclam*, plainte*, plaindre, dédommag*, pourquoi ~4 pas|plus|toujours, quand ~4 enfin, il faudrait, vous devriez, merci de ~2 corriger|régler|répondre',
    service: 'service client|clients|clientèle, sav, hotline, support, garantie',
    money:
      "trop cher|chère|chers, arnaque*, voleur*, escroc*, escroquerie, hors de prix, vol, facturé deux, frais cachés, perte d'argent",
    unmet:
      "j'espérais, j'attendais, aurait pu|dû, c'est dommage, ras le, marre, aucun sens, même pas, trop lent|petit|bruyant|court|long",
    anger:
      'nul, nulle, nuls, honte*, honteu*, scandal*, inadmissible, inacceptable, pire, déçu*, décevant*, déception, énerv*, insupportable, horrible*, catastroph*, ridicule*, merde, putain, lamentable, pitoyable, incompétent*',
    leaving:
      'plus jamais, résili*, à fuir, à éviter, évitez, fuyez, je change, déconseille, ailleurs, désabonn*',
    contact:
      'aucune réponse|nouvelle, sans réponse, pas de réponse|nouvelles, plusieurs fois|appels|mails, déjà appelé|écrit|contacté, personne ne *',
    legal:
      'avocat*, tribunal, porter plainte, poursuiv*, illégal*, justice, rgpd, police, dgccrf, 60 millions',
    safety: 'danger*, bless*, brûl*, explos*, feu, incendie, intoxi*, hôpital, piraté*, volé*',
    thanks: 'merci, mercis, bravo, félicitations, remercie*',
    solved:
      'fonctionne|marche ~1 bien|parfaitement|super|nickel, résolu, réglé, aucun problème|souci, pas de problème|souci',
    advice:
      'tu peux|devrais|pourrais, vous pouvez, avez-vous essayé, il suffit, essaie, essayez, à mon avis',
    asks: "quelqu'un ~1 sait|connaît|peut|a|aurait, comment faire|puis|on, est-ce que, y a-t-il, savez-vous, où trouver|est, quel, quelle, qu'est-ce",
    good: "bien, bon, bonne, bons, super, génial*, excellent*, parfait*, magnifique*, beau, belle, beaux, top, j'adore, adore, aime, j'aime, meilleur*, content*, heureu*, satisfait*, recommande, ravi*, bravo, merci, agréable*, rapide*, sympa*, formidable*, fier, fière, joli*, cool, incroyable, plaisir, réussi*, ❤, 😍, 😊, 👍, :), :-)",
    bad: 'mauvais*, nul, nulle, pire, honte, triste*, déçu*, décevant*, horrible*, affreux, merde, putain, con, cons, déteste, peur, colère, grave, catastroph*, ridicule*, pitoyable, lamentable, scandal*, inutile*, lent*, cher, sale, ennuyeu*, dommage, malheureusement, mensonge*, menteu*, voleu*, crise, guerre, mort*, échec, :(, :-(, 😡, 😢, 😭, 👎, 🙄',
  },
};
