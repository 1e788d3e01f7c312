import {render} from 'preact';
import type {MentionId} from '../../../mention/decision';
import {siteOf} from '../../../mention/identity';
import {type Packed, packFiles} from '../../../report/evidence/files';
import {type PackFile, zipped} from '../../../report/evidence/zip';
import {type Evidence, pictureImage, readerOf} from '../../../store/read';
import {language, say} from '../../../words';
import {type Work, watched} from '../../data/work';
import {savedPage} from '../../report/saved-page';
import css from './evidence.css?text';
import {EvidenceSheet} from './sheet';

type Images = Map<string, Uint8Array<ArrayBuffer>>;

async function imagesOf(evidence: Evidence[]): Promise<Images> {
  const images: Images = new Map();
  for (const {kind, id} of evidence) {
    const image = kind === 'picture' ? await pictureImage(id) : undefined;
    if (image) images.set(id, image);
  }
  return images;
}

function dataAddress(image: Uint8Array): string {
  const letters = Array.from(image, byte => String.fromCharCode(byte));
  return `data:image/webp;base64,${btoa(letters.join(''))}`;
}

/** The page for people, written down once it is drawn out of sight. */
function pageOf({mention, images, madeAt}: Omit<Packed, 'page'>, evidence: Evidence[]): string {
  const holder = document.createElement('div');
  const shown = new Map([...images].map(([id, image]) => [id, dataAddress(image)] as const));
  const props = {mention, evidence, images: shown, madeAt};
  render(<EvidenceSheet {...props} />, holder);
  const title = say('dashboard_pack_title', siteOf(mention));
  const sheet = holder.firstElementChild;
  const page = sheet ? savedPage(sheet, title, language(), css) : '';
  render(null, holder);
  return page;
}

/** The files of the pack of one mention; none where it was erased meanwhile. */
async function filesOf(id: MentionId, madeAt: number): Promise<PackFile[]> {
  const whole = await (await readerOf(id))();
  if (whole.is !== 'kept') return [];
  const {mention, decisions, evidence} = whole;
  const packed = {mention, decisions, evidence, images: await imagesOf(evidence), madeAt};
  return packFiles({...packed, page: pageOf(packed, evidence)});
}

/** The evidence pack of one mention. */
export async function packOf(id: MentionId, madeAt: number): Promise<Blob> {
  return zipped(await filesOf(id, madeAt), madeAt);
}

/** The evidence packs of several mentions in one file, each in a folder of its own. */
export async function packsOf(ids: MentionId[], madeAt: number, work: Work): Promise<Blob> {
  async function* each() {
    for (const [at, id] of ids.entries()) {
      yield {
        files: await filesOf(id, madeAt),
        folder: id.slice(0, 12),
        done: (at + 1) / ids.length,
      };
    }
  }
  async function* all(): AsyncGenerator<PackFile> {
    for await (const {files, folder} of watched(each(), work)) {
      for (const {name, bytes} of files) yield {name: `${folder}/${name}`, bytes};
    }
  }
  return zipped(all(), madeAt);
}
