import './reading.css';
import {Diagnostics} from './diagnostics';
import {WhyPosts} from './why-posts';

/** How pages were read: why something was, or was not, a post, and where reading fell short. */
export function Reading() {
  return (
    <>
      <WhyPosts />
      <Diagnostics />
    </>
  );
}
