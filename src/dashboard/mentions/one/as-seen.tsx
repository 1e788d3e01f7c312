import type {Mention, Span} from '../../../mention/mention';
import type {Reach} from '../../../mention/post';
import {excerpt} from '../../../ui/excerpt';
import {Icon} from '../../../ui/icon';
import {Marked} from '../../../ui/marked';
import {withinWords} from '../../../ui/moments';
import {addressOf, isWeb} from '../../../ui/source';
import {language, say, type Word} from '../../../words';

const reaches: Record<Reach['kind'], Word> = {
  followers: 'dashboard_reach_followers',
  posts: 'dashboard_reach_posts',
  karma: 'dashboard_reach_karma',
  views: 'dashboard_reach_views',
  replies: 'dashboard_reach_replies',
  likes: 'dashboard_reach_likes',
};

const whole = (body: string, spans: Span[]) => excerpt(body, spans, body.length + 1);

function Quotes({mention: {post}}: {mention: Mention}) {
  if (!post.quotes) return null;
  return (
    <>
      {post.quotes.map((quote, at) => (
        <blockquote class="one-quote" dir="auto" key={at}>
          {quote.author && <cite>{say('dashboard_quoted', quote.author)}</cite>}
          {quote.text}
        </blockquote>
      ))}
    </>
  );
}

function postedWords({posted, post}: Mention): string {
  if (!posted) return post.postedText ?? say('ui_posted_unknown');
  return withinWords(posted);
}

function Facts({mention}: {mention: Mention}) {
  const {post, textHash} = mention;
  const address = addressOf(mention);
  const author = isWeb(post.authorUrl) ? post.authorUrl : undefined;
  return (
    <dl class="facts">
      <dt>{say('dashboard_fact_posted')}</dt>
      <dd>
        {postedWords(mention)}
        {post.postedText !== undefined && ` (“${post.postedText}”)`}
      </dd>
      {author && (
        <>
          <dt>{say('dashboard_facet_author')}</dt>
          <dd class="one-address">
            <a href={author} target="_blank" rel="noreferrer">
              {post.handle ?? post.author ?? author}
            </a>
          </dd>
        </>
      )}
      {post.reach && (
        <>
          <dt>{say('dashboard_fact_reach')}</dt>
          <dd>
            {say(
              reaches[post.reach.kind],
              new Intl.NumberFormat(language()).format(post.reach.value),
            )}
          </dd>
        </>
      )}
      <dt>{say('dashboard_fact_address')}</dt>
      <dd class="one-address">
        {address ? (
          <a class="with-icon" href={address} target="_blank" rel="noreferrer">
            {address}
            <Icon name="open" />
          </a>
        ) : (
          say('dashboard_fact_no_address')
        )}
      </dd>
      <dt>{say('dashboard_fact_hash')}</dt>
      <dd>
        <code class="one-hash">{textHash}</code>
      </dd>
    </dl>
  );
}

/** The post as it was kept when it was first seen. */
export function AsSeen({mention}: {mention: Mention}) {
  const {post, matches} = mention;
  const spans = matches.flatMap(match => match.spans);
  return (
    <section class="one-part">
      <h2>{say('dashboard_as_seen')}</h2>
      {post.threadTitle && (
        <p class="one-thread" dir="auto">
          {post.threadTitle}
        </p>
      )}
      <Quotes mention={mention} />
      <p class="one-words" lang={post.lang} dir="auto">
        <Marked pieces={whole(post.body, spans)} />
      </p>
      {post.isTranslated && <p class="field-hint">{say('dashboard_translated')}</p>}
      <Facts mention={mention} />
    </section>
  );
}
