import {useEffect, useState} from 'preact/hooks';
import {type Evidence, type NoPicture, pictureImage} from '../../../store/read';
import {momentWords} from '../../../ui/moments';
import {say, type Word} from '../../../words';
import {sizeWords} from '../../data/sizes';

/** Evidence of how the post looked when it was flagged, or why nobody can say. */
export type Looked = Extract<Evidence, {kind: 'picture' | 'no picture'}>;

type Pictured = Extract<Looked, {kind: 'picture'}>;

const reasons: Record<NoPicture, Word> = {
  'not in front': 'dashboard_no_picture_front',
  'not on screen': 'dashboard_no_picture_screen',
  'in a frame': 'dashboard_no_picture_frame',
  'too many': 'dashboard_no_picture_many',
  refused: 'dashboard_no_picture_refused',
  'no room': 'dashboard_no_picture_room',
  'store shut': 'dashboard_no_picture_store',
};

/** An address of the image while it is shown; `gone` where it is not kept any more. */
function useImage(id: string): string | undefined | 'gone' {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const life = new AbortController();
    void pictureImage(id).then(image => {
      if (life.signal.aborted) return;
      const url = image && URL.createObjectURL(new Blob([image], {type: 'image/webp'}));
      if (url) life.signal.addEventListener('abort', () => URL.revokeObjectURL(url));
      setAddress(url ?? 'gone');
    });
    return () => life.abort();
  }, [id]);
  return address;
}

/** Below a picture: when, how large, and by which hash it is known. */
export function PictureFacts({picture}: {picture: Pictured}) {
  const {at, width, height, bytes, sha256, isPart} = picture;
  return (
    <figcaption class="field-hint">
      {say('dashboard_picture_taken', momentWords(at), `${width} × ${height}`, sizeWords(bytes))}{' '}
      {isPart && say('dashboard_picture_part')}
      <br />
      SHA-256 <code class="one-hash">{sha256}</code>
    </figcaption>
  );
}

function Picture({picture}: {picture: Pictured}) {
  const address = useImage(picture.id);
  if (address === 'gone') return <p class="field-hint">{say('dashboard_picture_gone')}</p>;
  return (
    <figure class="one-picture">
      {address && (
        <a href={address} target="_blank" rel="noreferrer">
          <img src={address} alt={say('dashboard_picture_alt', momentWords(picture.at))} />
        </a>
      )}
      <PictureFacts picture={picture} />
    </figure>
  );
}

/** That a flag has no picture, and why. */
export function NoPictureLine({at, why}: {at: number; why: NoPicture}) {
  return (
    <p class="field-hint">
      {say('dashboard_no_picture', momentWords(at))} {say(reasons[why])}
    </p>
  );
}

/** True for evidence of how the post looked. */
export const isLook = (row: Evidence): row is Looked =>
  row.kind === 'picture' || row.kind === 'no picture';

/** How the post looked when it was flagged. */
export function Pictures({evidence}: {evidence: Evidence[]}) {
  const looks = evidence.filter(isLook);
  if (looks.length === 0) return null;
  return (
    <section class="one-part">
      <h2>{say('dashboard_pictures')}</h2>
      {looks.map(look =>
        look.kind === 'picture' ? (
          <Picture key={look.id} picture={look} />
        ) : (
          <NoPictureLine key={look.id} {...look} />
        ),
      )}
    </section>
  );
}
