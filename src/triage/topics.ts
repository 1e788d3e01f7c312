import {matcherOf, matchesIn} from './cues/matcher';
import type {Word} from './words';

/** What posts about a brand are about, by its words; stems, in the languages with hints. Our own. */
const TOPICS: Record<string, string> = {
  billing:
    'bill bills billed billing invoice* charge charged charges charging overcharg* refund* payment* pay paid paying fee fees deposit debit* credit* receipt* subscription* rechnung* abgebucht* erstatt* zahlung* bezahl* gebühr* facture* rembours* paiement* prélev* factura* reembols* pago pagos cobr* fattur* rimbors* pagament* addebit* fatura* cobran* pagamento*',
  delivery:
    'deliver* shipping shipped shipment* ship courier* parcel* package packages tracking dispatch* postage mailed arrived arrive arrives luggage baggage liefer* paket* versand* sendung* livraison* livr* colis envío* enví* entrega* paquete* spedizion* consegn* pacco pacchi encomenda*',
  cancelling:
    'cancel cancelled canceled cancelling canceling cancellation* unsubscrib* terminat* kündig* storn* résili* annul* cancelar cancelación baja disdett* disdire annullat* cancelamento*',
  defect:
    'broken broke breaks crash* bug bugs buggy error errors defect* fault faulty glitch* malfunction* freez* froze leak* damaged cracked dead overheat* fail failed failing fails failure* outage* kaputt* defekt* absturz* stürzt fehler* störung* ausfall* panne* cassé* plante bug erreur* défaut* roto rota averia* avería* fallo* falla* error* rott* guast* difett* errore quebrad* quebrou estrag* erro defeito*',
  staff:
    'staff agent agents rep reps representative* employee* crew waiter* waitress* cashier* manager* driver* clerk* team rude polite friendly unhelpful helpful support service mitarbeiter* personal kundendienst service* fahrer* freundlich* unfreundlich* personnel vendeu* serveu* employé* accueil atención empleado* personal camarer* personale commess* assistenza dipendent* atendimento funcionári* atendente*',
  access:
    'login log signin sign password* passcode* account* locked unlock* verif* authenticat* 2fa captcha* blocked banned access username* anmeld* einlogg* passwort* konto gesperrt* zugang* connexion compte mot identifiant* contraseña* cuenta acceso bloquead* accesso password account conta senha acesso',
  price:
    'price prices priced pricing pricey expensive overpriced cheap cheaper cost costs costly discount* coupon* value affordable preis* teuer* billig* günstig* überteuert* prix cher chère chers coûte promo* precio* caro cara barat* descuento* prezz* cost* scont* preço* barato desconto*',
  availability:
    'available availability unavailable stock restock* sold reserve* booked waitlist outage downtime offline verfügbar* lieferbar* ausverkauft* disponible* rupture indisponible* disponible agotad* disponibil* esaurit* disponíve* indisponíve* esgotad*',
  privacy:
    'privacy private data gdpr tracking track tracks spying spam consent cookie* leak* hacked breach* datenschutz* daten dsgvo gehackt* données rgpd confidentialité piraté* privacidad datos hackead* privacy dati privacidade dados',
  quality:
    'quality material* durable sturdy cheaply flimsy design* build taste* tasty fit size comfort* performance battery screen sound speed slow fast reliable feature* interface update* version* app software qualität* verarbeitung* langsam* schnell* qualité lent* rapide* solide calidad lento rápido qualità lento veloce qualidade lento rápido',
};

const matcher = matcherOf(
  Object.entries(TOPICS).map(([name, words]) => [name, words.replaceAll(' ', ',')]),
);

/** What the words are about: the topics that are named, most often named first. */
export function topicsOf(words: Word[]): string[] {
  const times = new Map<string, number>();
  for (const {family} of matchesIn(words, matcher)) {
    times.set(family, (times.get(family) ?? 0) + 1);
  }
  return [...times].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
