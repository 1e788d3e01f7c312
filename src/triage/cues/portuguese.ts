import type {CueList} from './family';

/** Portuguese. */
export const portuguese: CueList = {
  sets: {
    not: 'não nunca jamais nem ninguém n',
    does: 'funciona* chega* chegou respond* abre* carrega* consigo consegue* posso pode atende* liga conecta* receb* entra vai dá tem deixa*',
  },
  families: {
    fails: '{not} ~2 {does}, parou de, deixou de, impossível *, nada funciona',
    broken:
      'quebrad*, quebrou, estragad*, estragou, defeituos*, com defeito, trava, travou, travando, caiu, fora do, bug, bugs, bugad*, erro, erros',
    trouble: 'problema*, falha*, falta, faltando, defeito*, errad*, infelizmente, difícil*, pena',
    again:
      'de novo, outra vez, ainda não, continua *, toda vez, mesmo problema, sempre a|o, desde o|a|ontem',
    delay:
      'atras*, demora*, esperando, espera, cancelad*, horas|dias|semanas|meses esperando|sem|depois|de',
    demand:
      'reembols*, devolu*, estorno, reclam*, por que|porque não, quando vão, deveriam, resolvam, arrumem, exijo',
    service: 'atendimento, suporte, sac, garantia, assistência',
    money:
      'muito car*, caro demais, golpe*, roubo, ladrões, fraude*, enganação, cobrad* duas, cobraram, dinheiro jogado',
    unmet:
      'esperava mais|que|melhor, cansei, cansad* de, não entendo, sem sentido, nem mesmo, antes era|funcionava, queria que',
    anger:
      'vergonha, péssim*, pior, horrível, horríveis, merda, decepc*, decepç*, absurdo, inaceitável, lixo, ridícul*, odeio, ódio, raiva, droga, desrespeito, descaso, porra, nojo',
    leaving:
      'nunca mais, não recomendo|compro|comprem, cancelar ~2 conta|assinatura|plano, vou trocar, fujam',
    contact:
      'sem resposta, ninguém ~1 responde|atende|resolve, várias vezes, já liguei|mandei|entrei, nenhuma resposta',
    legal: 'advogad*, process*, procon, justiça, ilegal*, polícia, tribunal, denúncia*, denunci*',
    safety:
      'perig*, machuc*, ferid*, queim*, explod*, incêndio, fogo, intoxic*, hospital, hackead*, roubad*',
    thanks: 'obrigado, obrigada, obg, agradec*, parabéns, valeu',
    solved: 'funciona ~1 bem|perfeitamente, resolvido, sem problemas, nenhum problema',
    advice: 'você pode, tente, já tentou, recomendo que, na minha opinião',
    asks: 'alguém ~1 sabe|pode|tem|conhece, como faço|posso|eu, tem como, onde posso|encontro|fica, qual é|o|a, vocês sabem',
    good: 'bom, boa, bons, boas, bem, ótim*, excelente*, perfeit*, lind*, maravilh*, amo, amei, adoro, adorei, feliz, felic*, melhor, melhores, parabéns, gostei, gosto, incrível, obrigad*, recomendo, rápid*, legal, top, show, fofo, fofa, amor, sucesso, saudade*, ❤, 😍, 😊, 👍, :), :-), :d',
    bad: 'mal, mau, ruim, ruins, pior, péssim*, horrível, triste*, merda, odeio, ódio, raiva, feio, feia, chato, chata, cansad*, vergonha, lixo, inútil, lent*, nojo, porra, droga, medo, dor, choro, chorar, chorando, infelizmente, decepc*, decepç*, absurdo, burr*, idiota*, puta, saco, :(, :-(, 😡, 😢, 😭, 👎, 🙄',
  },
};
