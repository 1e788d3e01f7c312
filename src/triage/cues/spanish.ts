import type {CueList} from './family';

/** Spanish. */
export const spanish: CueList = {
  sets: {
    not: 'no nunca jamás tampoco',
    does: 'funciona* llega* responde* contesta* abre* carga* deja* puedo puede pude sirve* anda enciende* arranca* conecta* devuelv* encuentro recib* va van está hay',
  },
  families: {
    fails: 'no ~2 {does}, dejó de, ha dejado de, sin poder, imposible *, nada funciona',
    broken:
      'roto, rota, rotos, averiad*, estropead*, dañad*, defectuos*, se cuelga|cierra|congela|rompió, bloquead*, caído, caída, error, errores, avería*',
    trouble:
      'problema*, fallo, fallos, falla*, falta, faltan, mal, incorrect*, lamentablemente, desgraciadamente, lástima, difícil*',
    again:
      'otra vez, de nuevo, sigue|siguen|sigo sin|igual|esperando, todavía no, cada vez, mismo problema, siempre igual|lo, desde la|hace',
    delay:
      'retras*, espera, esperando, espero desde|hace, cancelad*, tarde, horas|días|semanas|meses esperando|sin|después|de',
    demand:
      'devoluci*, reembols*, reclam*, queja*, quejar*, por qué no|siempre|nunca, cuándo van, deberían, solucionen, arreglen, exijo, devuelvan',
    service: 'atención al cliente, servicio técnico|al, soporte, garantía',
    money:
      'muy caro|cara, demasiado caro|cara, estafa*, ladrones, robo, timo, fraude*, cobro doble, me cobraron, cobrado dos',
    unmet:
      'esperaba más|que|mejor, ojalá, estoy hart*, hart* de, no entiendo, sin sentido, ni siquiera, antes era|funcionaba',
    anger:
      'vergüenza, pésim*, peor, asco, horrible*, mierda, decepci*, indignante, inaceptable, fatal, basura, inútil*, desastre, odio, ridícul*, lamentable, vergonzos*, maldit*',
    leaving:
      'nunca más, no vuelvo|volveré|compren|recomiendo, me cambio|voy, darme de baja, doy de baja, eviten',
    contact:
      'sin respuesta, nadie ~1 responde|contesta|atiende, varias veces, he llamado|escrito, ya ~1 llamé|escribí',
    legal: 'abogad*, demanda*, denuncia*, tribunal*, consumidor, ilegal*, juicio, policía',
    safety:
      'peligros*, herid*, quemad*, quemó, explot*, incendio, fuego, intoxica*, hospital, hackead*, robad*',
    thanks: 'gracias, agradec*, felicidades, enhorabuena',
    solved:
      'funciona ~1 bien|perfecto|perfectamente, solucionado, resuelto, arreglado, sin problemas, ningún problema',
    advice: 'puedes, podrías, prueba a|con, te recomiendo, has probado, en mi opinión',
    asks: 'alguien ~1 sabe|puede|tiene|conoce, cómo puedo|se|hago, hay alguna|algún|forma, dónde puedo|está, cuál es, qué es|puedo|hago',
    good: 'bueno, buena, buenos, buenas, buen, bien, genial*, excelente*, perfect*, mejor, mejores, gracias, feliz, felic*, encanta*, me gusta, gran, grande, maravill*, increíble*, hermos*, bonit*, lind*, amo, adoro, amor, contento, contenta, recomiendo, rápido, amable*, divertid*, espectacular*, guay, ❤, 😍, 😊, 👍, :), :-), :d',
    bad: 'mal, malo, mala, malos, malas, peor, pésim*, horrible*, triste*, asco, mierda, odio, puta, puto, feo, fea, aburrid*, cansad*, hart*, decepci*, vergüenza, llorar, lloro, dolor, duele, enferm*, fatal, basura, inútil*, lent*, car*, problema*, lástima, desgraci*, miedo, :(, :-(, 😡, 😢, 😭, 👎, 🙄',
  },
};
