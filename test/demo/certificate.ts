import {createHash, generateKeyPairSync, type KeyObject, randomBytes, sign} from 'node:crypto';

/** A certificate for one server of this run; nothing but the demo's own browser believes it. */
export type Certificate = {key: string; cert: string; der: Buffer; keyHash: string};

/** One DER value: its tag, its length, its bytes (X.690, section 8.1). */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const {length} = content;
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content]);
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content);
const utcTime = (at: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`));

const COMMON_NAME = der(0x06, bytes('550403'));
const ALTERNATIVE_NAME = der(0x06, bytes('551d11'));
const ECDSA_SHA256 = sequence(der(0x06, bytes('2a8648ce3d040302')));
const DAY_MS = 86_400_000;

function toBeSigned(host: string, publicKey: KeyObject, now: number): Buffer {
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(host)))));
  const names = sequence(der(0x82, Buffer.from(host)));
  return sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // Version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])), // Serial number
    ECDSA_SHA256,
    name,
    sequence(utcTime(now - DAY_MS), utcTime(now + 30 * DAY_MS)),
    name,
    publicKey.export({type: 'spki', format: 'der'}),
    der(0xa3, sequence(sequence(ALTERNATIVE_NAME, der(0x04, names)))),
  );
}

/** Makes a self-signed certificate for a host, so that no key has to be kept in the repository. */
export function certificateFor(host: string, now = Date.now()): Certificate {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const unsigned = toBeSigned(host, publicKey, now);
  const signature = sign('sha256', unsigned, privateKey);
  const whole = sequence(unsigned, ECDSA_SHA256, bits(signature));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  const spki = publicKey.export({type: 'spki', format: 'der'});
  return {
    key: String(privateKey.export({type: 'pkcs8', format: 'pem'})),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    der: whole,
    keyHash: createHash('sha256').update(spki).digest('base64'),
  };
}
