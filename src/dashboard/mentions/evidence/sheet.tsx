import {siteOf} from '../../../mention/identity';
import type {Mention} from '../../../mention/mention';
import type {Instant} from '../../../mention/post';
import type {Evidence} from '../../../store/read';
import {momentWords} from '../../../ui/moments';
import {say} from '../../../words';
import {AsSeen} from '../one/as-seen';
import {isLook, NoPictureLine, PictureFacts} from '../one/pictures';
import {Around, Edits, Sightings} from '../one/since';

type Props = {
  mention: Mention;
  evidence: Evidence[];
  /** The images by the id of their evidence, as `data:` addresses: the page holds all it shows. */
  images: ReadonlyMap<string, string>;
  madeAt: Instant;
};

function Looks({evidence, images}: Pick<Props, 'evidence' | 'images'>) {
  const looks = evidence.filter(isLook);
  if (looks.length === 0) return null;
  return (
    <section>
      <h2>{say('dashboard_pictures')}</h2>
      {looks.map(look =>
        look.kind === 'picture' ? (
          <figure key={look.id}>
            <img
              src={images.get(look.id)}
              alt={say('dashboard_picture_alt', momentWords(look.at))}
            />
            <PictureFacts picture={look} />
          </figure>
        ) : (
          <NoPictureLine key={look.id} {...look} />
        ),
      )}
    </section>
  );
}

/** The page of an evidence pack: what was seen of a post, when, and what became of it. */
export function EvidenceSheet({mention, evidence, images, madeAt}: Props) {
  const author = mention.post.author ?? say('ui_author_unknown');
  return (
    <article class="sheet">
      <header>
        <h1>{say('dashboard_one_title', author, siteOf(mention))}</h1>
        <p>{say('dashboard_pack_kept', momentWords(mention.seenAt), momentWords(madeAt))}</p>
      </header>
      <AsSeen mention={mention} />
      <Looks evidence={evidence} images={images} />
      <Edits mention={mention} evidence={evidence} />
      <Around mention={mention} />
      <Sightings mention={mention} evidence={evidence} />
      <footer>
        <p class="sheet-small">{say('dashboard_pack_note')}</p>
      </footer>
    </article>
  );
}
